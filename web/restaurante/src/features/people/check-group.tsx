import { CheckRow } from '@pardos/web-ui/components/choice-row.tsx';
import styles from './person-dialog.module.css';
import { toggled } from './person-draft.ts';

type Props<T extends string> = {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
};

/** Any of several. */
export function CheckGroup<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ value, label }) => (
        <CheckRow
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={() => onChange(toggled(chosen, value))}
        />
      ))}
    </fieldset>
  );
}
