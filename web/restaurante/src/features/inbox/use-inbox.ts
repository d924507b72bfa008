import { useApolloClient } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { usePoll } from '@pardos/web-ui/use-poll.ts';
import { createContext, use } from 'react';
import { readFragment } from '../../gql/index.ts';
import { InboxDocument, MarkReadDocument, StaffNotice } from './inbox-document.ts';

export type StaffInbox = ReturnType<typeof useInbox>;

const STALE_AFTER_SECONDS = 90;

/** What the staff of a branch were told, and the way to say that one has read it. */
export function useInbox(branchId: string) {
  const client = useApolloClient();
  const { busy, refusal, attempt } = useAttempt();
  const poll = usePoll({
    query: InboxDocument,
    key: branchId,
    variables: (knownRevision) => ({ branchId, knownRevision }),
    select: ({ inbox }) => ({ ...inbox, changed: inbox.changed ?? null }),
    staleAfterSeconds: STALE_AFTER_SECONDS,
  });
  const notices = poll.data ? readFragment(StaffNotice, poll.data.notices) : null;

  /** All that is shown, for whoever is signed in. */
  const markRead = async (): Promise<void> => {
    const upTo = notices?.[0]?.place;
    if (upTo === undefined) return;
    await attempt(async () => {
      const variables = { input: { branchId, upTo } };
      const { data } = await client.mutate({ mutation: MarkReadDocument, variables });
      return data?.inboxMarkRead.userErrors[0]?.message ?? null;
    });
    await poll.refresh();
  };

  return {
    notices,
    unread: poll.data?.unread ?? 0,
    error: poll.error,
    failed: poll.failed,
    refresh: poll.refresh,
    busy,
    refusal,
    markRead,
  };
}

export const InboxContext = createContext<StaffInbox | null>(null);

/** The inbox that the page is under; null where there is none. */
export function useOpenInbox(): StaffInbox | null {
  return use(InboxContext);
}
