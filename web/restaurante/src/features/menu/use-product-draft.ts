import { useState } from 'react';
import { type Catalogue, type ProductEntry, placeOf } from './catalogue.ts';
import { changedFields, type FieldChange, type Known } from './product-columns.ts';
import { draftOf, type ProductDraft, rebased } from './product-draft.ts';

type Place = { readonly product: ProductEntry | null; readonly category: string };

/**
 * What is being typed of a product, or of a new one. When somebody else publishes it meanwhile, what was not typed
 * follows them, and what they changed is told: the second to save overwrites nothing that they have not seen.
 */
export function useProductDraft(opened: Place, catalogue: Catalogue, known: Known) {
  const [base, setBase] = useState(opened);
  const [draft, setDraft] = useState(() => draftOf(opened.product, opened.category));
  const [news, setNews] = useState<readonly FieldChange[]>([]);
  const now = base.product === null ? base : placeOf(catalogue, base.product.slug);

  if (now?.product && base.product && JSON.stringify(now) !== JSON.stringify(base)) {
    setBase({ product: now.product, category: now.category });
    setDraft(rebased(draft, draftOf(base.product, base.category), draftOf(now.product, now.category)));
    setNews([...news, ...changedFields(base.product, now.product, known)]);
  }
  const change = (part: Partial<ProductDraft>) => setDraft((before) => ({ ...before, ...part }));

  return { product: base.product, draft, change, news, gone: now === null };
}
