import { Button, IconButton } from '@pardos/web-ui/components/button.tsx';
import { Card } from '../../shell/card.tsx';
import { type Catalogue, type CategoryEntry, type Step, withCategoryMoved, withProductMoved } from './catalogue.ts';
import styles from './category-card.module.css';
import type { Asked } from './menu-editor.tsx';
import type { Known } from './product-columns.ts';
import { ProductRow } from './product-row.tsx';

type Props = {
  readonly category: CategoryEntry;
  readonly place: { readonly first: boolean; readonly last: boolean };
  readonly catalogue: Catalogue;
  readonly pictures: ReadonlyMap<string, string>;
  readonly branches: Known['branches'];
  readonly busy: boolean;
  readonly onChange: (next: Catalogue) => void;
  readonly onDrop: (slug: string, target: string) => void;
  readonly onAsk: (asked: Asked) => void;
  readonly onRemove: () => void;
};

/** A category with its products in their order, each of which can be moved, opened and taken away. */
export function CategoryCard({ category, place, catalogue, busy, onChange, onAsk, ...rest }: Props) {
  const { slug, name, description, products } = category;
  const move = (step: Step) => onChange(withCategoryMoved(catalogue, slug, step));
  const tools = (
    <>
      <IconButton
        icon="chevronUp"
        label={`Subir la categoría ${name}`}
        disabled={busy || place.first}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="chevronDown"
        label={`Bajar la categoría ${name}`}
        disabled={busy || place.last}
        onClick={() => move(1)}
      />
      <IconButton
        icon="pencil"
        label={`Editar la categoría ${name}`}
        onClick={() => onAsk({ kind: 'category', category })}
      />
      <IconButton icon="bin" label={`Quitar la categoría ${name}`} disabled={busy} onClick={rest.onRemove} />
    </>
  );

  return (
    <Card title={name} note={description || undefined} tools={tools}>
      {products.length === 0 && <p className={styles.none}>Todavía no tiene platos: el cliente no la ve.</p>}
      <ul>
        {products.map((product, at) => (
          <ProductRow
            key={product.slug}
            product={product}
            picture={rest.pictures.get(product.slug)}
            branches={rest.branches}
            place={{ first: at === 0, last: at === products.length - 1 }}
            busy={busy}
            onMove={(step) => onChange(withProductMoved(catalogue, product.slug, step))}
            onDrop={(dropped) => rest.onDrop(dropped, product.slug)}
            onOpen={() => onAsk({ kind: 'product', product, category: slug })}
          />
        ))}
      </ul>
      <Button
        square
        variant="ghost"
        className={styles.add}
        aria-label={`Agregar un plato a ${name}`}
        onClick={() => onAsk({ kind: 'product', product: null, category: slug })}
      >
        Agregar un plato
      </Button>
    </Card>
  );
}
