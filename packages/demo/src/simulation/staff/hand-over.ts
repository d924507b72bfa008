import type { Account } from './account.ts';
import type { Floor, Task } from './floor.ts';
import { type Step, type StepResult, takeStep } from './step.ts';
import type { Ending } from './work.ts';

/** The delivery, with the customer's code; now and then misheard at first. */
export async function handOver(floor: Floor, account: Account, task: Task): Promise<Ending> {
  const code = await floor.handoverCode(task.orderId);
  if (code === null) return await closeByManager(floor, account, task);

  if (floor.random.chance(0.08)) {
    const misheard = await takeStep(floor, account, { task, step: withCode(anotherCode(code)) });
    if (misheard.outcome === 'REFUSED' && misheard.code === 'HANDOVER_CODE_WRONG') floor.tally.refused(misheard.code);
    else floor.tally.failed(`un código equivocado no fue rechazado: ${reasonOf(misheard)}`);
  }
  const first = await takeStep(floor, account, { task, step: withCode(code) });
  const result =
    first.outcome === 'REFUSED' && first.code === 'VERSION_CONFLICT'
      ? await takeStep(floor, account, { task: first.task, step: withCode(code) })
      : first;
  if (result.outcome === 'DONE') return 'DONE';

  floor.tally.failed(`una entrega no se pudo cerrar: ${reasonOf(result)}`);
  return 'GONE';
}

async function closeByManager(floor: Floor, account: Account, task: Task): Promise<Ending> {
  const step: Step = {
    name: 'stageComplete',
    as: 'COMPLETED',
    input: { handoverCode: null, reason: 'Entrega de un pedido anterior a la simulación' },
  };
  const result = await takeStep(floor, floor.manager ?? account, { task, step });
  if (result.outcome === 'DONE') return 'DONE';
  floor.tally.failed(`una entrega anterior no se pudo cerrar: ${reasonOf(result)}`);
  return 'GONE';
}

function withCode(handoverCode: string): Step {
  return { name: 'stageComplete', as: 'COMPLETED', input: { handoverCode } };
}

/** The last digit is another one. */
function anotherCode(code: string): string {
  return `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
}

function reasonOf(result: StepResult): string {
  if (result.outcome === 'DONE') return 'aceptado';
  return result.outcome === 'GONE' ? result.why : result.code;
}
