import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import type { FormEvent } from 'react';
import form from '../../shell/dialog-form.module.css';
import { slugFor } from '../../shell/slug.ts';
import { type Catalogue, type ProductEntry, productSlugs, withProduct } from './catalogue.ts';
import type { Asked } from './menu-editor.tsx';
import type { Known } from './product-columns.ts';
import { productOf } from './product-draft.ts';
import { ProductFields } from './product-fields.tsx';
import { ProductPlaces } from './product-places.tsx';
import type { CatalogueState } from './use-catalogue.ts';
import { useProductDraft } from './use-product-draft.ts';

type Props = {
  readonly asked: Extract<Asked, { kind: 'product' }>;
  readonly catalogue: Catalogue;
  readonly branches: Known['branches'];
  readonly state: Pick<CatalogueState, 'busy' | 'refusal' | 'refusals'>;
  readonly onSave: (next: Catalogue) => void;
  readonly onRemove: (product: ProductEntry) => void;
  readonly onClose: () => void;
};

/** Everything about a product, published in one go. Its id stays when its name changes: orders and links know it. */
export function ProductDialog({ asked, catalogue, branches, state, onSave, onRemove, onClose }: Props) {
  const known = { branches, groups: catalogue.optionGroups };
  const { product, draft, change, news, gone } = useProductDraft(asked, catalogue, known);
  const read = productOf(draft, product);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (read === null) return;
    const slug = product?.slug ?? slugFor(read.name, productSlugs(catalogue));
    onSave(withProduct(catalogue, draft.category, { ...read, slug }));
  };

  return (
    <Dialog open title={product ? `Editar ${product.name}` : 'Nuevo plato'} onClose={onClose}>
      <form className={form.form} onSubmit={send} noValidate>
        <ProductFields draft={draft} categories={catalogue.categories} onChange={change} />
        <ProductPlaces draft={draft} groups={catalogue.optionGroups} branches={branches} onChange={change} />
        <div role="alert">
          {state.refusal && <p className={form.refusal}>{state.refusal}</p>}
          {news.length > 0 && (
            <p>
              Mientras lo editabas cambió:{' '}
              {news.map(({ label, from, to }) => `${label}: ${from || '—'} → ${to || '—'}`).join('; ')}. Revisa y
              guarda.
            </p>
          )}
          {gone && <p>Alguien quitó este plato de la carta. Cierra; si hace falta, créalo de nuevo.</p>}
          {state.refusals.length > 1 && <p>{state.refusals.map(({ message }) => message).join(' ')}</p>}
        </div>
        <div className={form.actions}>
          {product && !gone && (
            <Button square variant="danger" disabled={state.busy} onClick={() => onRemove(product)}>
              Quitar
            </Button>
          )}
          <Button square type="submit" className={form.send} disabled={state.busy || read === null || gone}>
            Guardar
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
