import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { nothingYet, type PollAnswer, type Poller, type PollView, startPoller } from './poller.ts';

export type PollOptions<Data, Variables extends OperationVariables, T> = {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** The query's variables around the revision that is known. */
  readonly variables: (knownRevision: number | null) => Variables;
  /** Takes the poll's answer out of the response. */
  readonly select: (data: Data) => PollAnswer<T>;
  /** What is polled: another key starts afresh. Null polls nothing. */
  readonly key: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Without an answer for so long, the view is stale. */
  readonly staleAfterSeconds?: number;
};

export type Poll<T> = PollView<T> & {
  readonly stale: boolean;
  readonly failed: boolean;
  readonly refresh: () => Promise<void>;
};

/** Polls an operation of the graph at the server's pace; see startPoller. */
export function usePoll<Data, Variables extends OperationVariables, T>(
  options: PollOptions<Data, Variables, T>,
): Poll<T> {
  const { key, staleAfterSeconds = 30 } = options;
  const client = useApolloClient();
  const poller = useRef<Poller | null>(null);
  const [view, setView] = useState<PollView<T>>(nothingYet);
  const [stale, setStale] = useState(false);

  const ask = useEffectEvent(async (knownRevision: number | null) => {
    const { query, variables, headers, select } = options;
    const answer = await client.query<Data, Variables>({
      query,
      variables: variables(knownRevision),
      fetchPolicy: 'no-cache',
      context: { headers, retry: false },
    });
    if (!answer.data) throw new Error('The poll had no answer', { cause: answer.error });
    return select(answer.data);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key or client begins another poll
  useEffect(() => {
    if (key === null) return;
    setView(nothingYet);
    const started = startPoller<T>({ ask: (known) => ask(known), onView: setView });
    poller.current = started;
    return () => started.stop();
  }, [key, client]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer starts the count anew
  useEffect(() => {
    setStale(false);
    const timer = setTimeout(() => setStale(true), staleAfterSeconds * 1000);
    return () => clearTimeout(timer);
  }, [key, view.lastUpdatedAt, staleAfterSeconds]);

  const refresh = useCallback(async () => poller.current?.refresh(), []);

  return { ...view, stale: stale && !view.ended, failed: view.error !== null, refresh };
}
