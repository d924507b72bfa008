import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { Card } from '../../shell/card.tsx';
import { slugOf } from './onboarding-draft.ts';
import styles from './onboarding-form.module.css';
import type { PartProps } from './onboarding-form.tsx';

/** How the restaurant is called and looks. */
export function BrandCard({ draft, text, change, errorAt }: PartProps) {
  return (
    <Card title="Marca">
      <div className={styles.grid}>
        <TextField label="Nombre" required maxLength={60} {...text('name')} error={errorAt('name')} />
        <TextField
          label="Dirección en la web"
          maxLength={40}
          placeholder={slugOf({ name: draft.name, slug: '' })}
          hint={`/t/${slugOf(draft) || 'nombre'}`}
          {...text('slug')}
          error={errorAt('slug')}
        />
        <TextField label="Lema" required maxLength={120} {...text('tagline')} error={errorAt('tagline')} />
        <TextField label="Color de la marca" type="color" {...text('action')} error={errorAt('action')} />
        <SelectField
          label="IGV"
          value={String(draft.taxRateBps)}
          onChange={(event) => change({ taxRateBps: Number(event.target.value) })}
          error={errorAt('taxRateBps')}
        >
          <option value="1800">18 % (régimen general)</option>
          <option value="1050">10.5 % (restaurantes mype)</option>
        </SelectField>
      </div>
    </Card>
  );
}
