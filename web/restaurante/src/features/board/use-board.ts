import { useStored } from '@pardos/web-ui/stored.ts';
import { usePoll } from '@pardos/web-ui/use-poll.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { readFragment } from '../../gql/index.ts';
import { type Me, outboxOf, outboxOverlay } from './outbox.ts';
import { type Deed, type Overlay, overlaid, settled, withDeed } from './overlay.ts';
import { BoardDocument, type Ticket, TicketDocument } from './ticket.ts';

export type Board = ReturnType<typeof useBoard>;

const NOTHING: readonly Ticket[] = [];
const STALE_AFTER_SECONDS = 10;
/** The board's copy lags the tasks by less than this. */
const PROJECTION_LAG_MS = 1000;

/** The orders in progress of a branch, with what was done on this device laid over them. */
export function useBoard(branchId: string, me: Me, shared = false) {
  const poll = usePoll({
    query: BoardDocument,
    key: branchId,
    variables: (knownRevision) => ({ branchId, knownRevision }),
    select: ({ board }) => ({ ...board, changed: board.changed ? readFragment(TicketDocument, board.changed) : null }),
    staleAfterSeconds: STALE_AFTER_SECONDS,
  });
  const [overlay, setOverlay] = useState<Overlay>(new Map());
  const { data, refresh } = poll;

  useEffect(() => {
    if (data) setOverlay((known) => settled(known, data, Date.now()));
  }, [data]);

  useEffect(() => {
    if (overlay.size === 0) return;
    const timer = setTimeout(() => void refresh(), PROJECTION_LAG_MS);
    return () => clearTimeout(timer);
  }, [overlay, refresh]);

  const outbox = useMemo(() => outboxOf(branchId, me), [branchId, me]);
  const [unsent] = useStored(outbox);

  // The poller waits longer and longer while there is no network: once it is back, ask at once.
  useEffect(() => {
    const back = () => void refresh();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [refresh]);

  const record = useCallback((deed: Deed) => setOverlay((known) => withDeed(known, deed)), []);
  const tickets = useMemo(
    () => seenBy(shared, overlaid(overlaid(data ?? NOTHING, overlay), outboxOverlay(unsent, me))),
    [data, overlay, unsent, me, shared],
  );

  return { ...poll, tickets, record, loaded: data !== null, me, outbox, unsent: unsent.length };
}

/** At a shared screen nothing is one's own: the name of who has it stands there, whoever acts at the moment. */
function seenBy(shared: boolean, tickets: readonly Ticket[]): readonly Ticket[] {
  if (!shared) return tickets;
  return tickets.map((ticket) => ({ ...ticket, stages: ticket.stages.map((stage) => ({ ...stage, mine: false })) }));
}
