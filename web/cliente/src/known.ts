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

type Beginning = {
  readonly known: Known | null;
  /** This page is being made ahead. */
  readonly ahead: boolean;
  /** This page was made ahead, and is taken over: until it lives, taps are only noted (routes/early-taps.ts). */
  readonly takenOver: boolean;
};

export const KnownContext = createContext<Beginning>({ known: null, ahead: false, takenOver: false });

/** What is known of a shop before anything is asked, and how this page begins. */
export function useKnown(shop: string) {
  const { known, ahead, takenOver } = useContext(KnownContext);
  const its = known?.shop === shop ? known : null;
  return { cache: its?.cache, menu: its?.menu, ahead, takenOver };
}
