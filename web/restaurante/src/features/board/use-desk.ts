import { useCallback, useEffect, useRef, useState } from 'react';
import type { StageKind } from '../../gql/graphql.ts';
import type { Delay } from '../../shell/delay-dialog.tsx';
import { newTapKey } from '../../shell/tap-key.ts';
import type { Work } from './lanes.ts';
import { type News, newsOf, newsOfFailure } from './news.ts';
import { taskAfter, type Unsent, unsentOf } from './outbox.ts';
import type { Board } from './use-board.ts';
import { isUnreachable, useOutbox } from './use-outbox.ts';
import { type Answer, type DoneTask, deedOf, type Seen, useStageActions } from './use-stage-actions.ts';

/** The last thing done here, while it can be taken back. */
export type Undoable = { readonly task: DoneTask; readonly until: number };

export type DeskState = ReturnType<typeof useDesk>;

const UNDO_MS = 10_000;

/** What a person does at a stage, what came of it, and what can be taken back. Without a network it is sent later. */
export function useDesk(board: Board, branchId: string) {
  const actions = useStageActions(branchId);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<readonly News[]>([]);
  const [undoable, setUndoable] = useUndoable();
  const tapKey = useRef<string | null>(null);
  const { record, refresh, me } = board;
  const tell = useCallback((told: News) => setNews((before) => [...before, told]), []);
  const outbox = useOutbox(board, actions, tell);

  const run = async (attempt: () => Promise<Answer>, later?: Unsent): Promise<Answer | null> => {
    const keep = (step: Unsent): Answer => {
      outbox.add(step);
      return { task: taskAfter(step, me), error: null };
    };
    setNews([]);
    // What is done now must not overtake what waits to be sent.
    if (later && !outbox.isEmpty()) return keep(later);

    setBusy(true);
    try {
      const answer = await attempt();
      if (answer.task) record(deedOf(answer.task));
      if (answer.error) void refresh();
      return answer;
    } catch (error) {
      if (!later || !isUnreachable(error)) {
        tell(newsOfFailure(error));
        return null;
      }
      void refresh();
      return keep(later);
    } finally {
      setBusy(false);
    }
  };

  /** Runs and tells why not; what was done can be taken back for a while. */
  const step = async (attempt: () => Promise<Answer>, later?: Unsent): Promise<DoneTask | null> => {
    const answer = await run(attempt, later);
    if (answer && !answer.task) tell(newsOf(answer.error));
    return answer?.task ?? null;
  };

  /** Keeps the key while there is no answer, so that trying again cannot take two orders. */
  const claimNext = async (kind: StageKind, shown: Work | undefined): Promise<DoneTask | null> => {
    tapKey.current ??= newTapKey();
    const key = tapKey.current;
    const later = shown && unsentOf(shown, { key, action: 'CLAIM', at: now(board) });
    const answer = await run(() => actions.claimNext(kind, key), later);
    if (!answer) return null;
    tapKey.current = null;
    if (!answer.task) {
      tell(newsOf(answer.error));
      return null;
    }

    setUndoable(answer.task);
    const { id: got, number } = answer.task;
    const shownTaskId = shown?.stage.taskId;
    if (shown && shownTaskId && shownTaskId !== got)
      tell({ kind: 'overtaken', shownTaskId, shown: shown.ticket.number, got: number });
    return answer.task;
  };

  const complete = async (work: Work): Promise<boolean> => {
    const later = unsentOf(work, { key: newTapKey(), action: 'COMPLETE', at: now(board) });
    const task = await step(() => actions.complete(seenOf(work)), later);
    if (task) setUndoable(task);
    return task !== null;
  };

  /** A wrong code is answered to whoever typed it, not told as news. Null: the server could not be reached. */
  const handOver = async (work: Work, code: string): Promise<Answer | null> => {
    const answer = await run(() => actions.complete(seenOf(work), code));
    if (answer?.error && answer.error.__typename !== 'HandoverCodeError') tell(newsOf(answer.error));
    return answer;
  };

  const release = async (work: Work, reason: string): Promise<boolean> => {
    const later = unsentOf(work, { key: newTapKey(), action: 'RELEASE', reason, at: now(board) });
    return (await step(() => actions.release(seenOf(work), reason), later)) !== null;
  };

  const delay = async (work: Work, told: Delay): Promise<boolean> => {
    const key = newTapKey();
    const later = unsentOf(work, { key, action: 'DELAY', delay: told, at: now(board) });
    setUndoable(null);
    return (await step(() => actions.delay(seenOf(work), told, key), later)) !== null;
  };

  const undo = async (): Promise<DoneTask | null> => {
    if (!undoable) return null;
    const { id, version } = undoable.task;
    setUndoable(null);
    if (outbox.drop(undoable.task)) return null;
    return await step(() => actions.undo({ taskId: id, expectedVersion: version }));
  };

  const dismiss = () => setNews((before) => before.slice(1));
  return { busy, news: news[0] ?? null, undoable, claimNext, complete, handOver, release, delay, undo, dismiss };
}

/** Drops what was done once its time to be taken back is over. */
function useUndoable() {
  const [undoable, setUndoable] = useState<Undoable | null>(null);

  useEffect(() => {
    if (!undoable) return;
    const timer = setTimeout(() => setUndoable(null), undoable.until - Date.now());
    return () => clearTimeout(timer);
  }, [undoable]);

  const offer = (task: DoneTask | null) => {
    const offered = task && canBeUndone(task);
    setUndoable(offered ? { task, until: Date.now() + UNDO_MS } : null);
  };
  return [undoable, offer] satisfies [unknown, unknown];
}

/** What was handed to the customer stays handed over. */
function canBeUndone({ state, kind }: DoneTask): boolean {
  return state === 'CLAIMED' || (kind !== 'DELIVERY' && kind !== 'COUNTER');
}

function seenOf({ stage }: Work): Seen {
  return { taskId: stage.taskId ?? '', expectedVersion: stage.version ?? 0 };
}

/** The server's time, as far as this device knows. */
function now({ clockOffsetMs }: Board): number {
  return Date.now() + clockOffsetMs;
}
