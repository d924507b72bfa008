import { setTimeout as pause } from 'node:timers/promises';
import type { StageKind } from '../../data/tenant.ts';
import { DeadlinePassed } from '../connection/connection.ts';
import type { Account } from './account.ts';
import { claimNext } from './claim.ts';
import { findForgotten } from './find-again.ts';
import type { Floor, Task } from './floor.ts';
import { workOn } from './work.ts';

/** Until somebody else has come after a shift has ended, in simulated minutes. */
const changeMinutes = 2;
const lookEveryMs = 5_000;

/** A pair of hands at a stage: takes the oldest, works, takes the next, until the day is over. */
export async function serve(floor: Floor, account: Account, kind: StageKind): Promise<void> {
  let lookedAt = Date.now();
  while (!floor.isOver()) {
    try {
      const isTimeToLook = Date.now() - lookedAt > lookEveryMs;
      const task = await account.inTurn(async () => await nextTask(floor, account, { kind, isTimeToLook }));
      if (task === null) {
        if (isTimeToLook) lookedAt = Date.now();
        continue;
      }
      const ending = await workOn(floor, account, task).finally(() => account.inHand.delete(task.id));
      if (ending === 'LEFT') await floor.clock.minutes(changeMinutes);
    } catch (error) {
      if (error instanceof DeadlinePassed) return;
      floor.tally.failed(`${account.name}: ${error instanceof Error ? error.message : error}`);
      await pause(1_000);
    }
  }
}

type Wanted = { readonly kind: StageKind; readonly isTimeToLook: boolean };

/** Hands that share an account wait together: only one of them asks. */
async function nextTask(floor: Floor, account: Account, { kind, isTimeToLook }: Wanted): Promise<Task | null> {
  if (floor.isOver()) return null;

  const task = await claimNext(floor, account, kind);
  if (task !== null) return task;
  const forgotten = isTimeToLook ? await findForgotten(floor, account) : null;
  if (forgotten === null) await pause(floor.idleMs);
  return forgotten;
}
