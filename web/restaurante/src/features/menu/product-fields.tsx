import { SelectField, TextAreaField, TextField } from '@pardos/web-ui/components/field.tsx';
import { stationName } from '../../labels.ts';
import type { CategoryEntry, ProductEntry } from './catalogue.ts';
import styles from './form.module.css';
import { draftProblems, type ProductDraft } from './product-draft.ts';

type Props = {
  readonly draft: ProductDraft;
  readonly categories: readonly CategoryEntry[];
  readonly onChange: (part: Partial<ProductDraft>) => void;
};

type TextKey = 'name' | 'sizeTab' | 'delivery' | 'pickup' | 'dineIn' | 'eighths' | 'allergens' | 'hours';

/** What a product is, what it costs, where it is made and when it is sold. */
export function ProductFields({ draft, categories, onChange }: Props) {
  const problems = draftProblems(draft);
  const text = (key: TextKey) => ({
    value: draft[key],
    error: problems[key] ?? null,
    onChange: (event: { target: { value: string } }) => onChange({ [key]: event.target.value }),
  });

  return (
    <>
      <TextField label="Nombre" maxLength={80} {...text('name')} />
      <TextAreaField
        label="Descripción"
        maxLength={300}
        value={draft.description}
        error={problems.description ?? null}
        onChange={(event) => onChange({ description: event.target.value })}
      />
      <div className={styles.pair}>
        <SelectField
          label="Categoría"
          value={draft.category}
          onChange={(event) => onChange({ category: event.target.value })}
        >
          {categories.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField label="Presentación" optional maxLength={20} {...text('sizeTab')} />
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Precios en soles, IGV incluido. Vacío: no se vende así.</legend>
        <div className={styles.pair}>
          <TextField label="Delivery" inputMode="decimal" {...text('delivery')} />
          <TextField label="Recojo" inputMode="decimal" {...text('pickup')} />
          <TextField label="Salón" inputMode="decimal" {...text('dineIn')} />
        </div>
      </fieldset>
      <div className={styles.pair}>
        <SelectField
          label="Estación"
          value={draft.station}
          onChange={(event) => {
            const station = stations.find((each) => each === event.target.value);
            if (station) onChange({ station });
          }}
        >
          {stations.map((station) => (
            <option key={station} value={station}>
              {stationName[station]}
            </option>
          ))}
        </SelectField>
        <TextField label="Octavos de pollo" hint="Un pollo son 8." inputMode="numeric" {...text('eighths')} />
      </div>
      <TextField label="Alérgenos" optional hint="Separados por comas." {...text('allergens')} />
      <TextField
        label="Horario de venta"
        optional
        hint="Vacío: siempre que la sede atienda. Así: lun 12:00-16:00 / sáb 12:00-18:00"
        {...text('hours')}
      />
    </>
  );
}

const stations = Object.keys(stationName).filter((key): key is ProductEntry['station'] => key in stationName);
