import { Badge } from '@pardos/web-ui/components/badge.tsx';
import { CheckRow, RadioRow } from '@pardos/web-ui/components/choice-row.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatMoney } from '@pardos/web-ui/format.ts';
import styles from './option-group-field.module.css';
import { type RuleGroup, ruleText } from './option-rules.ts';

type OptionGroupFieldProps = {
  readonly group: RuleGroup;
  readonly chosen: readonly string[];
  readonly onToggle: (optionId: string) => void;
};

/** Where a link to a group leads. */
export function optionGroupId(groupId: string): string {
  return `opciones-${groupId}`;
}

/** One choice that goes with a product: rows to tap, and whether it is settled. */
export function OptionGroupField({ group, chosen, onToggle }: OptionGroupFieldProps) {
  const single = group.max === 1 && group.min === 1;
  const full = !single && group.max > 1 && chosen.length >= group.max;
  const Row = single ? RadioRow : CheckRow;
  const short = group.options.every((option) => option.priceDelta.amountMinor === 0) && group.options.length > 3;

  return (
    <fieldset className={styles.group} id={optionGroupId(group.id)} tabIndex={-1}>
      <legend className={styles.legend}>
        <span>
          <b>{group.name}</b>
          <small>{ruleText(group, formatMoney)}</small>
        </span>
        <GroupBadge group={group} count={chosen.length} />
      </legend>
      <div className={cx(styles.options, short && styles.two)}>
        {group.options.map((option) => (
          <Row
            key={option.id}
            name={group.id}
            markAt="end"
            label={option.name}
            aside={option.priceDelta.amountMinor > 0 ? `+ ${formatMoney(option.priceDelta.amountMinor)}` : null}
            checked={chosen.includes(option.id)}
            disabled={full && !chosen.includes(option.id)}
            onChange={() => onToggle(option.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function GroupBadge({ group, count }: { readonly group: RuleGroup; readonly count: number }) {
  if (group.min === 0) return <Badge>Opcional</Badge>;
  if (count < group.min) return <Badge tone="dark">Obligatorio</Badge>;
  return (
    <Badge tone="ok" icon="check">
      Listo
    </Badge>
  );
}
