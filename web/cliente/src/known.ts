import type { NormalizedCacheObject } from '@apollo/client';
import { createContext, useContext } from 'react';
import type { MenuQuery, MenuQueryVariables } from './gql/graphql.ts';

/** What the deployment's own shop was when its pages were made ahead. */
export type Known = {
  readonly shop: string;
  readonly cache: NormalizedCacheObject;
  readonly menu: { readonly variables: MenuQueryVariables; readonly data: MenuQuery };
  readonly madeAt: number;
};

export const KnownContext = createContext<{ readonly known: Known | null; readonly ahead: boolean }>({
  known: null,
  ahead: false,
});

/** What is known of a shop before anything is asked, and whether this page is being made ahead. */
export function useKnown(shop: string) {
  const { known, ahead } = useContext(KnownContext);
  const its = known?.shop === shop ? known : null;
  return { cache: its?.cache, menu: its?.menu, ahead };
}
