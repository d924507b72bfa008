import { cx } from '../cx.ts';
import { Icon } from './icon.tsx';
import styles from './quantity-stepper.module.css';

type QuantityStepperProps = {
  /** Of what. */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly round?: boolean;
};

/** One more, one less. */
export function QuantityStepper({ label, value, onChange, min = 1, max = 50, round }: QuantityStepperProps) {
  return (
    <fieldset className={cx(styles.stepper, round && styles.round)} aria-label={`Cantidad de ${label}`}>
      <button
        type="button"
        className={styles.step}
        aria-label="Quitar uno"
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        <Icon name="minus" size="sm" bold />
      </button>
      <output className={styles.count}>{value}</output>
      <button
        type="button"
        className={styles.step}
        aria-label="Agregar uno"
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="plus" size="sm" bold />
      </button>
    </fieldset>
  );
}
