import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './choice-row.module.css';

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** At the end of the row: a price, an icon. */
  readonly aside?: ReactNode;
  /** Where the mark stands. */
  readonly markAt?: 'start' | 'end';
};

function ChoiceRow({
  type,
  label,
  hint,
  aside,
  markAt = 'start',
  className,
  ...rest
}: ChoiceProps & { readonly type: string }) {
  return (
    <label className={cx(styles.row, className)}>
      <input type={type} className={cx(styles.mark, markAt === 'end' && styles.last)} {...rest} />
      <span className={styles.words}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </label>
  );
}

/** One of several: the whole row is the target. */
export function RadioRow(props: ChoiceProps) {
  return <ChoiceRow type="radio" {...props} />;
}

/** Yes or no: the whole row is the target. */
export function CheckRow(props: ChoiceProps) {
  return <ChoiceRow type="checkbox" {...props} />;
}
