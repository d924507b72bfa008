import { errorCode } from '@pardos/web-ui/apollo.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import { type News, newsOfFailure, newsOfReplay } from './news.ts';
import { answered, refusedStep, type Unsent, without } from './outbox.ts';
import type { Board } from './use-board.ts';
import { type Answer, type DoneTask, deedOf, type StageActions } from './use-stage-actions.ts';

/** These pass by themselves, or once somebody has signed in again. */
const PASSING = ['NETWORK', 'SERVER', 'INTERNAL', 'RATE_LIMITED', 'UNAUTHENTICATED', 'PIN_REQUIRED'];

/** Sends what was done without a network once it is back: in order, each step once, and tells what came too late. */
export function useOutbox(board: Board, actions: StageActions, onNews: (news: News) => void) {
  const { outbox, record, refresh, lastUpdatedAt, failed } = board;
  const sending = useRef(false);

  const send = useEffectEvent(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      for (let step = outbox.read()[0]; step; step = outbox.read()[0]) if (!(await sendStep(step))) break;
    } finally {
      sending.current = false;
      void refresh();
    }
  });

  /** False: there was no answer, so nobody knows whether it was done. It stays first, to be asked again with its key. */
  const sendStep = async (step: Unsent): Promise<boolean> => {
    try {
      const { task, error } = await attempt(actions, step);
      if (!task) giveUp(step, newsOfReplay(step, error));
      else take(step, task);
      return true;
    } catch (error) {
      if (PASSING.includes(errorCode(error))) return false;
      giveUp(step, newsOfFailure(error));
      return true;
    }
  };

  const take = (step: Unsent, task: DoneTask) => {
    record(deedOf(task));
    if (task.id === step.taskId) outbox.write(answered(outbox.read(), step, task));
    // Another took the ticket that was shown: the server gave the next one instead.
    else giveUp(step, { kind: 'overtaken', shownTaskId: step.taskId, shown: step.number, got: task.number });
  };

  const giveUp = (step: Unsent, news: News) => {
    outbox.write(refusedStep(outbox.read(), step));
    onNews(news);
  };

  const waiting = board.unsent > 0;
  useEffect(() => {
    if (waiting && !failed && lastUpdatedAt !== null) void send();
  }, [waiting, failed, lastUpdatedAt]);

  return {
    add: (step: Unsent) => outbox.write([...outbox.read(), step]),
    /** Takes back a step that has not left yet. False: it has. */
    drop: ({ id, version }: DoneTask): boolean => {
      const last = outbox.read().findLast(({ taskId }) => taskId === id);
      if (!last || last.expectedVersion + 1 !== version || sending.current) return false;
      outbox.write(without(outbox.read(), last));
      return true;
    },
    isEmpty: () => outbox.read().length === 0,
  };
}

/** True when nobody can know whether something was done. */
export function isUnreachable(error: unknown): boolean {
  return ['NETWORK', 'SERVER'].includes(errorCode(error));
}

async function attempt(actions: StageActions, step: Unsent): Promise<Answer> {
  const { taskId, expectedVersion, delay } = step;
  switch (step.action) {
    case 'CLAIM':
      return await actions.claimNext(step.kind, step.key);
    case 'COMPLETE':
      return await actions.complete({ taskId, expectedVersion });
    case 'RELEASE':
      return await actions.release({ taskId, expectedVersion }, step.reason ?? '');
    case 'DELAY': {
      if (!delay) return { task: null, error: null };
      const { minutes, reason, note } = delay;
      return await actions.delay({ taskId, expectedVersion }, { minutes, reason, note }, step.key);
    }
  }
}
