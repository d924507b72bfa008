import type { Json } from '../../json.ts';
import type { Retrier, State } from './definition.ts';
import { sleepUntil } from './interrupt.ts';
import { dataOf, type Step, seeded, type Visit } from './run.ts';
import { isNamedBy, StateError } from './state-error.ts';
import { fillTemplate, placeResult, selectByPath } from './template.ts';

type MayFail = Extract<State, { Type: 'Task' | 'Parallel' | 'Map' }>;

/** Does the work of a state, again where a retrier says so, and goes where a catcher says when it fails for good. */
export async function withRetryAndCatch(
  visit: Visit,
  state: MayFail,
  work: (attempt: number) => Promise<Json>,
): Promise<Step> {
  const used = new Map<Retrier, number>();
  for (let attempt = 0; ; attempt += 1) {
    try {
      return { output: shape(visit, state, { attempt, result: await work(attempt) }), next: state.Next };
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      const retrier = state.Retry.find(({ ErrorEquals }) => isNamedBy(ErrorEquals, error));
      const count = retrier ? (used.get(retrier) ?? 0) : 0;
      if (!retrier || count >= retrier.MaxAttempts) return caught(visit, state, error);
      used.set(retrier, count + 1);
      await pause(visit, { attempt, delayMs: delayOf(retrier, count, visit) });
    }
  }
}

/** ResultSelector, ResultPath and OutputPath, in this order. */
function shape(visit: Visit, state: MayFail, { attempt, result }: { attempt: number; result: Json }): Json {
  const selected =
    state.ResultSelector === undefined
      ? result
      : fillTemplate(state.ResultSelector, dataOf(visit, { input: result, retries: attempt }));
  const placed = placeResult(state.ResultPath, visit.input, selected);
  return selectByPath(state.OutputPath, dataOf(visit, { input: placed, retries: attempt }));
}

function caught(visit: Visit, state: MayFail, error: StateError): Step {
  const catcher = state.Catch.find(({ ErrorEquals }) => isNamedBy(ErrorEquals, error));
  if (!catcher) throw error;
  return { output: placeResult(catcher.ResultPath, visit.input, error.output), next: catcher.Next };
}

function pause(visit: Visit, { attempt, delayMs }: { attempt: number; delayMs: number }): Promise<void> {
  const { run, interrupt } = visit.scope;
  const { due = 0 } = run.memory.once('due', `${visit.path}.${attempt}`, () => ({ due: run.clock.now() + delayMs }));
  return sleepUntil(due, run.clock, interrupt);
}

function delayOf(retrier: Retrier, count: number, visit: Visit): number {
  const seconds = retrier.IntervalSeconds * retrier.BackoffRate ** count;
  const limited = Math.min(seconds, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY) * 1000;
  if (retrier.JitterStrategy === 'NONE') return limited;
  return limited * seeded(`jitter ${visit.scope.run.arn} ${visit.path} ${count}`)();
}
