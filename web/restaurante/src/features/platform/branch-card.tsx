import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Card } from '../../shell/card.tsx';
import styles from './onboarding-form.module.css';
import type { PartProps } from './onboarding-form.tsx';

/** The first place that takes orders; the others, and its days one by one, are for its own people. */
export function BranchCard({ draft, text, change, errorAt }: PartProps) {
  const at = (field: string) => errorAt(`branches.0.${field}`);
  return (
    <Card title="Primera sede" note="Horario por día, zonas y tiempos se afinan después en Sede.">
      <div className={styles.grid}>
        <TextField
          label="Nombre de la sede"
          required
          maxLength={60}
          {...text('branch')}
          error={at('name') ?? at('slug')}
        />
        <TextField label="Calle y número" required maxLength={120} {...text('address')} error={at('address')} />
        <TextField label="Distrito" required maxLength={60} {...text('district')} error={at('district')} />
        <TextField label="Teléfono" required maxLength={20} inputMode="tel" {...text('phone')} error={at('phone')} />
        <TextField label="Abre" type="time" required {...text('opens')} error={at('hours')} />
        <TextField label="Cierra" type="time" required {...text('closes')} />
      </div>
      <fieldset className={styles.channels}>
        <legend>Cómo entrega</legend>
        <label>
          <input
            type="checkbox"
            checked={draft.delivery}
            onChange={({ target }) => change({ delivery: target.checked })}
          />
          Delivery
        </label>
        <label>
          <input type="checkbox" checked={draft.pickup} onChange={({ target }) => change({ pickup: target.checked })} />
          Recojo en tienda
        </label>
        {at('channels') && <p className={styles.problem}>{at('channels')}</p>}
      </fieldset>
      {draft.delivery && (
        <div className={styles.grid}>
          <TextField
            label="Distritos de reparto"
            required
            hint="Separados por comas: Lince, Jesús María"
            {...text('districts')}
            error={at('zones')}
          />
          <TextField label="Costo de delivery (S/)" required inputMode="decimal" {...text('fee')} />
          <TextField label="Pedido mínimo (S/)" required inputMode="decimal" {...text('minimum')} />
        </div>
      )}
    </Card>
  );
}
