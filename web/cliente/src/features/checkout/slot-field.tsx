import { useQuery } from '@apollo/client/react';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { SelectField } from '@pardos/web-ui/components/field.tsx';
import { formatWhen } from '@pardos/web-ui/format.ts';
import { graphql } from '../../gql/gql.ts';
import { fieldId } from './problems.ts';
import styles from './slot-field.module.css';

const OrderSlots = graphql(`
  query OrderSlots($branchId: ID!, $channel: Channel!) {
    orderSlots(branchId: $branchId, channel: $channel) {
      startsAt
      left
    }
  }
`);

const FEW = 3;

type SlotFieldProps = {
  readonly branchId: string;
  readonly channel: 'DELIVERY' | 'PICKUP';
  /** Start of the slot; empty for now. */
  readonly scheduledFor: string;
  readonly error: string | null;
  /** What is free near a slot that is full. */
  readonly alternatives: readonly string[];
  readonly onChange: (scheduledFor: string) => void;
};

/** Now, or a time of today or tomorrow. Nothing where the restaurant takes no scheduled orders. */
export function SlotField({ branchId, channel, scheduledFor, error, alternatives, onChange }: SlotFieldProps) {
  const { data, refetch } = useQuery(OrderSlots, {
    variables: { branchId, channel },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const slots = data?.orderSlots ?? [];
  const kept = scheduledFor !== '' && !slots.some(({ startsAt }) => startsAt === scheduledFor);
  if (slots.length === 0 && !kept) return null;
  const now = Date.now();

  return (
    <div className={styles.slot}>
      <SelectField
        id={fieldId('scheduledFor')}
        label="¿Para cuándo?"
        error={error}
        value={scheduledFor}
        onFocus={() => void refetch()}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">Lo antes posible</option>
        {kept && (
          <option value={scheduledFor} disabled>
            {`${formatWhen(scheduledFor, now)} · ya no disponible`}
          </option>
        )}
        {slots.map(({ startsAt, left }) => (
          <option key={startsAt} value={startsAt} disabled={left === 0}>
            {`${formatWhen(startsAt, now)}${leftWords(left)}`}
          </option>
        ))}
      </SelectField>
      {error !== null && <Alternatives {...{ alternatives, now, onChange }} />}
    </div>
  );
}

type AlternativesProps = Pick<SlotFieldProps, 'alternatives' | 'onChange'> & { readonly now: number };

/** The nearest slots that have room, a touch away. */
function Alternatives({ alternatives, now, onChange }: AlternativesProps) {
  if (alternatives.length === 0) return null;

  return (
    <fieldset className={styles.others}>
      <legend>Con espacio</legend>
      {alternatives.map((startsAt) => (
        <Button
          key={startsAt}
          variant="line"
          onClick={() => {
            onChange(startsAt);
            // The buttons go away: the focus stays where the choice is told.
            document.getElementById(fieldId('scheduledFor'))?.focus();
          }}
        >
          {formatWhen(startsAt, now)}
        </Button>
      ))}
    </fieldset>
  );
}

function leftWords(left: number): string {
  if (left === 0) return ' · lleno';
  return left > FEW ? '' : ` · ${left === 1 ? 'queda 1' : `quedan ${left}`}`;
}
