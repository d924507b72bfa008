import type { NormalizedCacheObject } from '@apollo/client';
import { createContext, useContext } from 'react';

/** What the deployment's own shop was when its pages were made ahead. */
export type Known = {
  readonly shop: string;
  readonly cache: NormalizedCacheObject;
  readonly madeAt: number;
};

export const KnownContext = createContext<{ readonly known: Known | null; readonly ahead: boolean }>({
  known: null,
  ahead: false,
});

/** What is known of a shop before anything is asked, and whether this page is being made ahead. */
export function useKnown(shop: string): { readonly cache: NormalizedCacheObject | undefined; readonly ahead: boolean } {
  const { known, ahead } = useContext(KnownContext);
  return { cache: known?.shop === shop ? known.cache : undefined, ahead };
}
