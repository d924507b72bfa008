import { useCallback, useEffect, useRef, useState } from 'react';
import type { StageKind } from '../../gql/graphql.ts';
import type { Work } from './lanes.ts';
import { type News, newsOf, newsOfFailure } from './news.ts';
import { newTapKey } from './tap-key.ts';
import type { Board } from './use-board.ts';
import { type Answer, type DoneTask, type Seen, type StageError, useStageActions } from './use-stage-actions.ts';

/** The last thing done here, while it can be taken back. */
export type Undoable = { readonly task: DoneTask; readonly until: number };

export type DeskState = ReturnType<typeof useDesk>;

const UNDO_MS = 10_000;

/** What a person does at a stage, what came of it, and what can be taken back. */
export function useDesk(board: Board, branchId: string) {
  const actions = useStageActions(branchId);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<News | null>(null);
  const [undoable, setUndoable] = useUndoable();
  const tapKey = useRef<string | null>(null);
  const { record, refresh } = board;

  const run = useCallback(
    async (attempt: () => Promise<Answer>): Promise<Answer | null> => {
      setBusy(true);
      setNews(null);
      try {
        const answer = await attempt();
        if (answer.task) record(deedOf(answer.task));
        if (answer.error) void refresh();
        return answer;
      } catch (error) {
        setNews(newsOfFailure(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [record, refresh],
  );

  /** Keeps the key while there is no answer, so that trying again cannot take two orders. */
  const claimNext = async (kind: StageKind, shown: Work | undefined): Promise<DoneTask | null> => {
    tapKey.current ??= newTapKey();
    const key = tapKey.current;
    const answer = await run(() => actions.claimNext(kind, key));
    if (answer) tapKey.current = null;
    if (!answer?.task) return answer ? refused(answer.error) : null;

    setUndoable(answer.task);
    if (shown?.stage.taskId && shown.stage.taskId !== answer.task.id) {
      setNews({
        kind: 'overtaken',
        shownTaskId: shown.stage.taskId,
        shown: shown.ticket.number,
        got: answer.task.number,
      });
    }
    return answer.task;
  };

  const complete = async (work: Work): Promise<boolean> => {
    const answer = await run(() => actions.complete(seenOf(work)));
    if (answer?.task) setUndoable(answer.task);
    if (answer && !answer.task) refused(answer.error);
    return Boolean(answer?.task);
  };

  /** A wrong code is answered to whoever typed it, not told as news. Null: the server could not be reached. */
  const handOver = async (work: Work, code: string): Promise<Answer | null> => {
    const answer = await run(() => actions.complete(seenOf(work), code));
    if (answer?.error && answer.error.__typename !== 'HandoverCodeError') refused(answer.error);
    return answer;
  };

  const release = async (work: Work, reason: string): Promise<boolean> => {
    const answer = await run(() => actions.release(seenOf(work), reason));
    if (answer && !answer.task) refused(answer.error);
    return Boolean(answer?.task);
  };

  const undo = async (): Promise<DoneTask | null> => {
    if (!undoable) return null;
    const { id, version } = undoable.task;
    setUndoable(null);
    const answer = await run(() => actions.undo({ taskId: id, expectedVersion: version }));
    return answer?.task ?? (answer ? refused(answer.error) : null);
  };

  const refused = (error: StageError | null): null => {
    setNews(newsOf(error));
    return null;
  };

  return { busy, news, undoable, claimNext, complete, handOver, release, undo, dismiss: () => setNews(null) };
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

function deedOf(task: DoneTask) {
  const { id: taskId, version, state } = task;
  return {
    taskId,
    version,
    state,
    mine: state === 'CLAIMED',
    by: task.by ?? null,
    startedAt: task.startedAt ?? null,
    endedAt: task.endedAt ?? null,
    doneAt: Date.now(),
  };
}
