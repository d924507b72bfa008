import { CheckRow } from '@pardos/web-ui/components/choice-row.tsx';
import type { GroupEntry } from './catalogue.ts';
import styles from './form.module.css';
import type { Known } from './product-columns.ts';
import type { ProductDraft } from './product-draft.ts';

type Props = {
  readonly draft: ProductDraft;
  readonly groups: readonly GroupEntry[];
  readonly branches: Known['branches'];
  readonly onChange: (part: Partial<ProductDraft>) => void;
};

/** What is chosen with a product, and where it is sold. */
export function ProductPlaces({ draft, groups, branches, onChange }: Props) {
  const { optionGroupIds, branchIds } = draft;
  const sold = branchIds ?? branches.map(({ id }) => id);

  return (
    <>
      <CheckRow
        label="En la portada de la app"
        checked={draft.featured}
        onChange={(event) => onChange({ featured: event.target.checked })}
      />
      {groups.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>Opciones que se eligen con el plato</legend>
          {groups.map(({ id, name }) => (
            <CheckRow
              key={id}
              label={name}
              checked={optionGroupIds.includes(id)}
              onChange={() => onChange({ optionGroupIds: toggled(optionGroupIds, id) })}
            />
          ))}
        </fieldset>
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Sedes que lo venden</legend>
        {branches.map(({ id, name }) => (
          <CheckRow
            key={id}
            label={name}
            checked={sold.includes(id)}
            onChange={() => {
              const next = toggled(sold, id);
              onChange({ branchIds: next.length === branches.length ? null : next });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
