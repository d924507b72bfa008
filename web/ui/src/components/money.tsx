import { cx } from '../cx.ts';
import { formatMoney } from '../format.ts';
import styles from './money.module.css';

type MoneyProps = {
  /** As the graph gives it, or céntimos added up here. */
  readonly value: { readonly formatted: string } | number;
  readonly className?: string;
};

export function Money({ value, className }: MoneyProps) {
  return (
    <span className={cx(styles.money, className)}>
      {typeof value === 'number' ? formatMoney(value) : value.formatted}
    </span>
  );
}
