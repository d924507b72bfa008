import { type Duration, minutesOf, workOf } from '../chance/duration.ts';
import type { Account } from './account.ts';
import { findAgain } from './find-again.ts';
import type { Floor, Task } from './floor.ts';
import { handOver } from './hand-over.ts';
import { type Step, takeStep } from './step.ts';

const glance: Duration = { medianMinutes: 0.1, spread: 0.5 };

const undo = (as: Step['as']): Step => ({ name: 'stageUndo', as, input: {} });
const complete: Step = { name: 'stageComplete', as: 'COMPLETED', input: {} };
const release: Step = { name: 'stageRelease', as: 'RELEASED', input: { reason: 'Termina mi turno' } };

/** How a task went from the hands of whoever took it. LEFT: in mid-work, for the shift was over. */
export type Ending = 'DONE' | 'LEFT' | 'GONE';

/** One task, from the hands that took it to its end; now and then with a slip. */
export async function workOn(floor: Floor, account: Account, claimed: Task): Promise<Ending> {
  const { random, clock } = floor;
  const before = account.connection.troubles();
  const whim = random.weighted(['NONE', 'WRONG_TAP', 'LEAVES'] as const, (each) => whims[each]);
  const minutes = minutesOf(whim === 'WRONG_TAP' ? glance : workOf[claimed.kind], random);

  await clock.minutes(whim === 'LEAVES' ? minutes / 2 : minutes);
  const wasTrouble = account.connection.troubles() > before;
  const task = wasTrouble ? await findAgain(floor, account, claimed) : claimed;
  if (whim === 'WRONG_TAP') return await undoClaim(floor, account, task);
  if (whim === 'LEAVES') return await leave(floor, account, task);
  return await finish(floor, account, task);
}

const whims = { NONE: 94, WRONG_TAP: 2, LEAVES: 4 } as const;

async function undoClaim(floor: Floor, account: Account, task: Task): Promise<Ending> {
  const undone = await takeStep(floor, account, { task, step: undo('CLAIM_UNDONE') });
  if (undone.outcome === 'GONE') return gone(floor, undone.why);
  if (undone.outcome === 'DONE') {
    floor.tally.did('toma deshecha');
    return 'DONE';
  }
  floor.tally.refused(undone.code);
  return await finish(floor, account, undone.task);
}

async function leave(floor: Floor, account: Account, task: Task): Promise<Ending> {
  const left = await takeStep(floor, account, { task, step: release });
  if (left.outcome === 'GONE') return gone(floor, left.why);
  if (left.outcome === 'REFUSED') return await finish(floor, account, left.task);
  floor.tally.did('relevo a media tarea');
  return 'LEFT';
}

async function finish(floor: Floor, account: Account, task: Task): Promise<Ending> {
  if (task.kind === 'DELIVERY') return await handOver(floor, account, task);

  const ended = await completed(floor, account, { task });
  if (ended === null) return 'GONE';
  const slips = (task.kind === 'KITCHEN' || task.kind === 'PACKING') && floor.random.chance(0.03);
  return slips ? await undoCompletion(floor, account, ended) : 'DONE';
}

/** The task after it; null when it was taken away. Another version of it is tried once more. */
async function completed(
  floor: Floor,
  account: Account,
  { task, isAgain = false }: { readonly task: Task; readonly isAgain?: boolean },
): Promise<Task | null> {
  const result = await takeStep(floor, account, { task, step: complete });
  if (result.outcome === 'DONE') return result.task;
  if (result.outcome === 'REFUSED' && !isAgain)
    return await completed(floor, account, { task: result.task, isAgain: true });
  gone(floor, result.outcome === 'GONE' ? result.why : result.code);
  return null;
}

/** Not done after all: back into the same hands, and finished again a little later. */
async function undoCompletion(floor: Floor, account: Account, task: Task): Promise<Ending> {
  await floor.clock.minutes(minutesOf(glance, floor.random));
  const undone = await takeStep(floor, account, { task, step: undo('COMPLETION_UNDONE') });
  if (undone.outcome === 'REFUSED') floor.tally.refused(undone.code);
  if (undone.outcome !== 'DONE') return 'DONE';

  floor.tally.did('término deshecho');
  await floor.clock.minutes(minutesOf(glance, floor.random));
  return (await completed(floor, account, { task: undone.task })) === null ? 'GONE' : 'DONE';
}

/** An order may be cancelled in somebody's hands; anything else should not take a task away. */
function gone(floor: Floor, why: string): Ending {
  if (why === 'CANCELLED') floor.tally.refused('anulado en manos de alguien');
  else floor.tally.failed(`una tarea se fue de las manos: ${why}`);
  return 'GONE';
}
