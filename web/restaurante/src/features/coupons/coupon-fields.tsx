import { TextField } from '@pardos/web-ui/components/field.tsx';
import styles from './coupon-dialog.module.css';
import type { CouponDraft } from './coupon-draft.ts';
import type { Wrong } from './use-coupons.ts';

type Props = {
  readonly draft: CouponDraft;
  readonly wrong: Wrong;
  readonly onChange: (part: Partial<CouponDraft>) => void;
};

/** What the coupon gives, and from which order on. */
export function CouponWorth({ draft, wrong, onChange }: Props) {
  return (
    <div className={styles.pair}>
      {draft.kind === 'PERCENT' && (
        <TextField
          label="Porcentaje"
          inputMode="numeric"
          required
          value={draft.percent}
          error={wrong.percent}
          onChange={(event) => onChange({ percent: event.target.value })}
        />
      )}
      {draft.kind === 'AMOUNT' && (
        <TextField
          label="Monto en soles"
          inputMode="decimal"
          required
          value={draft.amount}
          error={wrong.amountMinor}
          onChange={(event) => onChange({ amount: event.target.value })}
        />
      )}
      <TextField
        label="Pedido mínimo en soles"
        optional
        inputMode="decimal"
        value={draft.minimum}
        error={wrong.minimumMinor}
        onChange={(event) => onChange({ minimum: event.target.value })}
      />
    </div>
  );
}

/** When it is good, and how often. */
export function CouponLimits({ draft, wrong, onChange }: Props) {
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label="Primer día"
          type="date"
          required
          value={draft.from}
          error={wrong.validFrom}
          onChange={(event) => onChange({ from: event.target.value })}
        />
        <TextField
          label="Último día"
          type="date"
          required
          value={draft.to}
          error={wrong.validTo}
          onChange={(event) => onChange({ to: event.target.value })}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label="Usos en total"
          hint="Vacío: sin límite."
          inputMode="numeric"
          value={draft.maxUses}
          error={wrong.maxUses}
          onChange={(event) => onChange({ maxUses: event.target.value })}
        />
        <TextField
          label="Usos por celular"
          hint="Vacío: sin límite."
          inputMode="numeric"
          value={draft.maxUsesPerCustomer}
          error={wrong.maxUsesPerCustomer}
          onChange={(event) => onChange({ maxUsesPerCustomer: event.target.value })}
        />
      </div>
    </>
  );
}
