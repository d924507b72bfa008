import { RadioRow } from '@pardos/web-ui/components/choice-row.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Icon, type IconName } from '@pardos/web-ui/components/icon.tsx';
import { formatMoney } from '@pardos/web-ui/format.ts';
import { Box } from './box.tsx';
import { type Draft, typedMoney } from './draft.ts';
import styles from './payment-section.module.css';
import { fieldId } from './problems.ts';
import type { SectionProps } from './section.ts';

type Means = {
  readonly method: Draft['payment'];
  readonly name: string;
  readonly hint: string;
  readonly icon: IconName;
};

const MEANS: readonly Means[] = [
  { method: 'CARD_ONLINE', name: 'Tarjeta (en línea)', hint: 'Pagas en el siguiente paso', icon: 'card' },
  {
    method: 'YAPE_ONLINE',
    name: 'Yape (en línea)',
    hint: 'Con código de aprobación, en el siguiente paso',
    icon: 'phone',
  },
  { method: 'YAPE', name: 'Yape', hint: 'Con el QR, al recibir', icon: 'phone' },
  { method: 'PLIN', name: 'Plin', hint: 'Con el QR, al recibir', icon: 'phone' },
  { method: 'CASH', name: 'Efectivo', hint: 'Llevamos tu vuelto', icon: 'cash' },
  { method: 'CARD_ON_DELIVERY', name: 'Tarjeta', hint: 'Con POS, al recibir', icon: 'card' },
];

/** How it is paid: when it is handed over, or right after it is placed. */
export function PaymentSection({
  draft,
  change,
  problemAt,
  totalMinor,
}: SectionProps & { readonly totalMinor: number | null }) {
  return (
    <Box title="¿Cómo quieres pagar?">
      <div className={styles.means} role="radiogroup" aria-label="Medio de pago">
        {MEANS.map(({ method, name, hint, icon }) => (
          <RadioRow
            key={method}
            name="pago"
            label={name}
            hint={hint}
            aside={<Icon name={icon} />}
            checked={draft.payment === method}
            onChange={() => change({ payment: method })}
          />
        ))}
      </div>
      {draft.payment === 'CASH' && (
        <div className={styles.cash}>
          <TextField
            id={fieldId('payment.cashTenderedMinor')}
            label="¿Con cuánto pagas?"
            optional
            inputMode="decimal"
            placeholder="S/ 100"
            maxLength={12}
            hint={changeHint(draft.cash, totalMinor)}
            error={problemAt('payment.cashTenderedMinor')}
            value={draft.cash}
            onChange={(event) => change({ cash: event.target.value })}
          />
        </div>
      )}
    </Box>
  );
}

function changeHint(cash: string, totalMinor: number | null): string {
  const tendered = typedMoney(cash);
  if (tendered === null || totalMinor === null || tendered < totalMinor) return 'Vacío si pagas con monto exacto.';
  return tendered === totalMinor
    ? 'Monto exacto, sin vuelto.'
    : `Te llevamos ${formatMoney(tendered - totalMinor)} de vuelto.`;
}
