import { useQuery } from '@apollo/client/react';
import { equal } from '@wry/equality';
import { useEffect, useMemo, useState } from 'react';
import type { MenuQueryVariables } from '../../gql/graphql.ts';
import { useKnown } from '../../known.ts';
import { menuOf } from './menu.ts';
import { MenuQuery } from './menu-query.ts';

/** How soon a customer sees that something ran out. */
const EVERY_MS = 30_000;

/**
 * The menu of a branch and channel, asked for again and again while the page is seen. It stays out of Apollo's cache:
 * taking it apart and putting it together again costs a phone more than all the rest of the page.
 */
export function useMenu(variables: MenuQueryVariables) {
  const { menu: known, takenOver } = useKnown(variables.shop);
  const { data, error, refetch } = useQuery(MenuQuery, {
    variables,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const first = known && equal(known.variables, variables) ? known.data : undefined;
  const newest = useMemo(() => (data && !equal(data, first) ? data : (first ?? data)), [data, first]);
  const settled = newest !== undefined || error !== undefined;
  const [begun, setBegun] = useState(!takenOver);
  const answered = data !== undefined || error !== undefined;
  useEffect(() => setBegun((before) => before || answered), [answered]);
  // A page made ahead shows the menu it was made with until that of the customer's own place is here; it does not live
  // until then, and nothing vanishes under a finger.
  const shown = newest ?? (begun || answered ? undefined : known?.data);
  const menu = useMemo(() => menuOf(shown), [shown]);

  return { menu, settled, error, refetch };
}
