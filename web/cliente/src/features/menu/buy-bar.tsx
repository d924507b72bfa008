import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Money } from '@pardos/web-ui/components/money.tsx';
import { QuantityStepper } from '@pardos/web-ui/components/quantity-stepper.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import styles from './buy-bar.module.css';

type BuyBarProps = {
  readonly name: string;
  readonly editing: boolean;
  readonly unavailable: string | null;
  /** The first choice that is still to be made. */
  readonly missing: { readonly name: string; readonly href: string } | null;
  readonly hasRequired: boolean;
  readonly totalMinor: number;
  readonly quantity: number;
  readonly onQuantity: (quantity: number) => void;
};

/** Price, quantity and the button, always in sight. */
export function BuyBar({ name, editing, unavailable, missing, hasRequired, ...rest }: BuyBarProps) {
  const { totalMinor, quantity, onQuantity } = rest;
  const verb = editing ? 'Guardar cambios' : 'Agregar al pedido';
  return (
    <fieldset className={styles.bar} aria-label="Agregar al pedido">
      <Hint unavailable={unavailable} missing={missing} hasRequired={hasRequired} />
      <span aria-live="polite" className={styles.price}>
        <Money value={totalMinor} />
      </span>
      <div className={styles.quantity}>
        <QuantityStepper round label={name} value={quantity} onChange={onQuantity} />
      </div>
      <Button type="submit" large className={styles.go} disabled={Boolean(missing ?? unavailable)}>
        {unavailable ? 'Agotado' : verb}
      </Button>
    </fieldset>
  );
}

function Hint({ unavailable, missing, hasRequired }: Pick<BuyBarProps, 'unavailable' | 'missing' | 'hasRequired'>) {
  if (!unavailable && !missing && !hasRequired) return null;
  const pending = unavailable ?? missing;

  return (
    <span className={cx(styles.hint, pending && styles.pending)} role="status">
      <Icon name={pending ? 'info' : 'check'} size="sm" />
      {unavailable}
      {!unavailable && missing && (
        <a href={missing.href}>
          Te falta: <b>{missing.name}</b>
        </a>
      )}
      {!pending && 'Elegiste todo lo obligatorio'}
    </span>
  );
}
