import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { useState } from 'react';
import { typedCode } from './coupon.ts';
import styles from './coupon-field.module.css';
import { fieldId } from './problems.ts';

type CouponFieldProps = {
  /** On the cart; empty for none. */
  readonly code: string;
  /** Why it gives nothing. */
  readonly error: string | null;
  /** What it takes off, as text; null while it takes nothing off. */
  readonly discount: string | null;
  readonly pending: boolean;
  readonly onChange: (code: string) => void;
};

/** A coupon for the order: typed, on the cart, or no longer valid. */
export function CouponField({ code, error, discount, pending, onChange }: CouponFieldProps) {
  const [typed, setTyped] = useState('');
  const id = fieldId('couponCode');
  if (code !== '') return <OnCart {...{ id, code, error, discount, pending, onChange }} />;

  const apply = () => {
    if (typedCode(typed) !== '') onChange(typedCode(typed));
    setTyped('');
  };
  return (
    <div className={styles.row}>
      <TextField
        id={id}
        label="Cupón"
        optional
        placeholder="Ej.: PARDOS10"
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={20}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          apply();
        }}
      />
      <Button variant="line" onClick={apply}>
        Aplicar
      </Button>
    </div>
  );
}

function OnCart({ id, code, error, discount, pending, onChange }: CouponFieldProps & { readonly id: string }) {
  return (
    <div className={styles.kept} data-wrong={error !== null || undefined}>
      <p aria-live="polite">
        <Icon name={error ? 'alert' : 'check'} size="sm" bold />
        <span>
          <b>Cupón {code}</b>
          <small>{error ?? (discount && !pending ? `Ahorras ${discount}` : 'Revisando…')}</small>
        </span>
      </p>
      <Button id={id} variant="link" onClick={() => onChange('')}>
        Quitar
      </Button>
    </div>
  );
}
