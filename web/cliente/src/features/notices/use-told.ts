import { useApolloClient } from '@apollo/client/react';
import { storedValue, useStored } from '@pardos/web-ui/stored.ts';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { usePoll } from '@pardos/web-ui/use-poll.ts';
import { useCallback, useMemo, useState } from 'react';
import * as z from 'zod/mini';
import type { MyInboxQuery as MyInboxQueryData } from '../../gql/graphql.ts';
import { MyInboxMarkRead, MyInboxQuery } from './notices-query.ts';
import { allTold, type OrderNews, readAll, type Told } from './told.ts';

type InboxLine = NonNullable<MyInboxQueryData['myInbox']['changed']>['notices'][number];

const counts = z.record(z.string(), z.number());

/** What a customer was told: by their account on any device, and of the orders of this one. */
export function useTold(shop: string, isSignedIn: boolean) {
  const account = useAccountInbox(isSignedIn);
  const [byOrder, setByOrder] = useState<ReadonlyMap<string, OrderNews>>(new Map());
  const stored = useMemo(
    () => storedValue<z.infer<typeof counts>>({ key: `pardos:read:v1:${shop}`, schema: counts, empty: {} }),
    [shop],
  );
  const [read, writeRead] = useStored(stored);
  const told = useMemo(() => allTold(account.notices, byOrder, read), [account.notices, byOrder, read]);

  const hear = useCallback(
    (orderId: string, news: OrderNews) => setByOrder((before) => new Map(before).set(orderId, news)),
    [],
  );
  const markRead = async () => {
    writeRead({ ...readAll(byOrder) });
    await account.markRead();
  };

  return { told, hear, markRead, busy: account.busy, refusal: account.refusal };
}

/** The account's own inbox; empty for a guest, for whom nothing is asked. */
function useAccountInbox(isSignedIn: boolean) {
  const client = useApolloClient();
  const { busy, refusal, attempt } = useAttempt();
  const poll = usePoll({
    query: MyInboxQuery,
    key: isSignedIn ? 'mine' : null,
    variables: (knownRevision) => ({ knownRevision }),
    select: ({ myInbox }) => ({ ...myInbox, changed: myInbox.changed?.notices ?? null }),
  });
  const notices = useMemo(() => (isSignedIn ? (poll.data ?? []) : []).map(toldOf), [isSignedIn, poll.data]);

  const markRead = async () => {
    const newest = notices[0];
    if (!newest?.unread) return;
    await attempt(async () => {
      const variables = { input: { upTo: newest.place } };
      const { data } = await client.mutate({ mutation: MyInboxMarkRead, variables });
      return data?.myInboxMarkRead.userErrors[0]?.message ?? null;
    });
    await poll.refresh();
  };

  return { notices, markRead, busy, refusal };
}

type Placed = Told & { readonly place: number };

function toldOf({ orderId = null, orderNumber = null, ...notice }: InboxLine): Placed {
  return { ...notice, orderId, orderNumber };
}
