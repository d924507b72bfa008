import type { Interrupt } from './interrupt.ts';
import type { Outcome } from './memory.ts';
import type { Run } from './run.ts';
import { Interrupted } from './state-error.ts';

type Task = {
  readonly run: Run;
  readonly interrupt: Interrupt;
  /** When the task is too late, and how long it may be silent, in milliseconds. */
  readonly deadline: number | undefined;
  readonly heartbeatMs: number | undefined;
  /** The token that ends the task; without one the call itself does. */
  readonly token: string | undefined;
  readonly call: () => Promise<Outcome | undefined>;
  /** Told of the end before anybody else hears of it. */
  readonly onOutcome: (outcome: Outcome) => void;
};

/** How a task ends: by its call, by its token, by time, whichever is first; or it is interrupted. */
export function taskOutcome(task: Task): Promise<Outcome> {
  const { clock, tokens } = task.run;

  return new Promise((resolve, reject) => {
    const undo: (() => void)[] = [];
    let isOver = false;
    const end = (finish: () => void) => {
      if (isOver) return;
      isOver = true;
      for (const step of undo) step();
      finish();
    };
    const settle = (outcome: Outcome) =>
      end(() => {
        task.onOutcome(outcome);
        resolve(outcome);
      });
    let stopBeat = () => {};
    const beat = () => {
      stopBeat();
      if (task.heartbeatMs !== undefined) stopBeat = clock.setTimeout(() => settle(LOST), task.heartbeatMs);
    };

    undo.push(
      task.interrupt.onStop(() => end(() => reject(new Interrupted()))),
      () => stopBeat(),
    );
    if (isOver) return;
    if (task.deadline !== undefined) undo.push(clock.setTimeout(() => settle(LATE), task.deadline - clock.now()));
    if (task.token !== undefined) undo.push(tokens.wait(task.token, { settle, heartbeat: beat }));
    beat();
    void task.call().then(
      (outcome) => outcome && settle(outcome),
      (error) => end(() => reject(error)),
    );
  });
}

const LATE = { error: 'States.Timeout', cause: '' };
const LOST = { error: 'States.HeartbeatTimeout', cause: '' };
