import { isJsonArray, type Json } from '../../json.ts';
import type { MapState, ParallelState, States } from './definition.ts';
import { lookUp } from './expression.ts';
import { createInterrupt, type Interrupt } from './interrupt.ts';
import { readPath } from './json-path.ts';
import { withRetryAndCatch } from './retry.ts';
import { dataOf, type Scope, type Step, type Visit } from './run.ts';
import { runtimeError } from './state-error.ts';
import { fillTemplate, selectByPath } from './template.ts';

type RunStates = (scope: Scope, states: States, input: Json) => Promise<Json>;

/** All branches at once, each with the same input; the first failure stops the others. */
export function runParallel(visit: Visit, state: ParallelState, runStates: RunStates): Promise<Step> {
  const { run } = visit.scope;
  return withRetryAndCatch(visit, state, async (attempt) => {
    const input = selectByPath(state.InputPath, dataOf(visit, { retries: attempt }));
    const given = state.Parameters === undefined ? input : fillTemplate(state.Parameters, dataOf(visit, { input }));
    run.history.add('ParallelStateStarted');
    const results = await each(state.Branches, { limit: 0, outer: visit.scope.interrupt }, (branch, at, interrupt) =>
      runStates({ ...visit.scope, interrupt, path: `${visit.path}.${attempt}/${at}` }, branch, given),
    );
    run.history.add('ParallelStateSucceeded');
    return results;
  });
}

/** The same states for every item, at most MaxConcurrency at a time. */
export function runMap(visit: Visit, state: MapState, runStates: RunStates): Promise<Step> {
  const { run } = visit.scope;
  return withRetryAndCatch(visit, state, async (attempt) => {
    const input = selectByPath(state.InputPath, dataOf(visit, { retries: attempt }));
    const data = dataOf(visit, { input, retries: attempt });
    const items = state.ItemsPath === undefined ? input : lookUp(readPath(state.ItemsPath), data);
    if (!isJsonArray(items)) throw runtimeError(`The items of '${visit.name}' are no array: ${JSON.stringify(items)}`);
    const limit =
      state.MaxConcurrencyPath === undefined ? state.MaxConcurrency : lookUp(readPath(state.MaxConcurrencyPath), data);

    run.history.add('MapStateStarted', { length: items.length });
    const results = await each(
      items,
      { limit: Number(limit), outer: visit.scope.interrupt },
      async (Value, Index, interrupt) => {
        const item = { Index, Value };
        const selected =
          state.ItemSelector === undefined
            ? Value
            : fillTemplate(state.ItemSelector, dataOf(visit, { input, retries: attempt, item }));
        const scope = { ...visit.scope, interrupt, item, path: `${visit.path}.${attempt}/${Index}` };
        run.history.add('MapIterationStarted', { name: visit.name, index: Index });
        const result = await runStates(scope, state.ItemProcessor, selected);
        run.history.add('MapIterationSucceeded', { name: visit.name, index: Index });
        return result;
      },
    );
    run.history.add('MapStateSucceeded');
    return results;
  });
}

/** Runs `one` for everything, at most `limit` at a time (0 = all); the first failure interrupts the rest. */
async function each<T>(
  things: readonly T[],
  { limit, outer }: { limit: number; outer: Interrupt },
  one: (thing: T, index: number, interrupt: Interrupt) => Promise<Json>,
): Promise<Json[]> {
  const interrupt = createInterrupt(outer);
  const results: Json[] = things.map(() => null);
  const queue = [...things.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, thing] = next;
      results[index] = await one(thing, index, interrupt);
    }
  };
  try {
    await Promise.all(Array.from({ length: limit > 0 ? Math.min(limit, things.length) : things.length }, work));
    return results;
  } catch (error) {
    queue.length = 0;
    interrupt.stop();
    throw error;
  } finally {
    interrupt.release();
  }
}
