import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { useState } from 'react';
import { download } from '../../shell/csv.ts';
import {
  type Catalogue,
  type CategoryEntry,
  type ProductEntry,
  withoutCategory,
  withoutProduct,
  withProductBefore,
} from './catalogue.ts';
import { CategoryCard } from './category-card.tsx';
import { CategoryDialog } from './category-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { csvOf } from './import-plan.ts';
import styles from './menu-editor.module.css';
import type { Known } from './product-columns.ts';
import { ProductDialog } from './product-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { sampleCatalogue } from './sample-catalogue.ts';
import { useCatalogue } from './use-catalogue.ts';

/** What is open over the list. */
export type Asked =
  | { readonly kind: 'product'; readonly product: ProductEntry | null; readonly category: string }
  | { readonly kind: 'category'; readonly category: CategoryEntry | null }
  | { readonly kind: 'remove'; readonly name: string; readonly from: (now: Catalogue) => Catalogue }
  | { readonly kind: 'import' };

type Props = { readonly branches: Known['branches'] };

/** The whole carta, as it is sold in every branch: edited dish by dish, or as a file. */
export function MenuEditor({ branches }: Props) {
  const state = useCatalogue();
  const { catalogue, busy, refusal, replace } = state;
  const [asked, setAsked] = useState<Asked | null>(null);
  const known = { branches, groups: catalogue.optionGroups };
  const close = () => setAsked(null);
  const save = (next: Catalogue) => void replace(next).then((done) => done && close());

  if (!state.known) {
    if (state.error) return <FailedView onRetry={() => void state.refetch()}>{errorMessage(state.error)}</FailedView>;
    return (
      <LoadingView label="Cargando la carta…">
        <Bone className={styles.bone} />
      </LoadingView>
    );
  }

  return (
    <div className={styles.editor}>
      <div className={styles.tools}>
        <Button square variant="line" onClick={() => download('carta.csv', csvOf(catalogue, known))}>
          Descargar CSV
        </Button>
        <Button square variant="line" onClick={() => setAsked({ kind: 'import' })}>
          Importar CSV
        </Button>
        <Button square onClick={() => setAsked({ kind: 'category', category: null })}>
          Nueva categoría
        </Button>
      </div>
      <div role="alert">{refusal && asked === null && <p className={styles.refusal}>{refusal}</p>}</div>
      {catalogue.categories.length === 0 && (
        <EmptyView
          title="La carta está vacía"
          action={
            <Button square disabled={busy} onClick={() => save(sampleCatalogue)}>
              Empezar con una carta de ejemplo
            </Button>
          }
        >
          O crea una categoría, o importa un archivo CSV. Los precios del ejemplo se cambian después.
        </EmptyView>
      )}
      {catalogue.categories.map((category, at) => (
        <CategoryCard
          key={category.slug}
          category={category}
          place={{ first: at === 0, last: at === catalogue.categories.length - 1 }}
          catalogue={catalogue}
          pictures={state.pictures}
          branches={branches}
          busy={busy}
          onChange={save}
          onDrop={(slug, target) => save(withProductBefore(catalogue, slug, target))}
          onAsk={setAsked}
          onRemove={() => {
            const name = `${category.name} y sus ${category.products.length} platos`;
            setAsked({ kind: 'remove', name, from: (now) => withoutCategory(now, category.slug) });
          }}
        />
      ))}
      {asked?.kind === 'product' && (
        <ProductDialog
          asked={asked}
          catalogue={catalogue}
          branches={branches}
          state={state}
          onSave={save}
          onRemove={(product) =>
            setAsked({ kind: 'remove', name: product.name, from: (now) => withoutProduct(now, product.slug) })
          }
          onClose={close}
        />
      )}
      {asked?.kind === 'category' && (
        <CategoryDialog
          category={asked.category}
          catalogue={catalogue}
          busy={busy}
          refusal={refusal}
          onSave={save}
          onClose={close}
        />
      )}
      {asked?.kind === 'remove' && (
        <RemoveDialog
          name={asked.name}
          busy={busy}
          refusal={refusal}
          onRemove={() => save(asked.from(catalogue))}
          onClose={close}
        />
      )}
      {asked?.kind === 'import' && <ImportDialog catalogue={catalogue} known={known} state={state} onClose={close} />}
    </div>
  );
}
