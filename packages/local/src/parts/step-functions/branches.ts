import { isJsonArray, type Json } from '../../json.ts';
import type { MapState, ParallelState, States } from './definition.ts';
import { lookUp } from './expression.ts';
import type { Trail } from './history.ts';
import { createInterrupt, type Interrupt } from './interrupt.ts';
import { readPath } from './json-path.ts';
import { withRetryAndCatch } from './retry.ts';
import { dataOf, type Scope, type Step, type Visit } from './run.ts';
import { Interrupted, runtimeError } from './state-error.ts';
import { fillTemplate, selectByPath } from './template.ts';

type RunStates = (scope: Scope, states: States, input: Json) => Promise<Json>;

/** All branches at once, each with the same input; the first failure stops the others. */
export function runParallel(visit: Visit, state: ParallelState, runStates: RunStates): Promise<Step> {
  return withRetryAndCatch(visit, state, async (attempt) => {
    const input = selectByPath(state.InputPath, dataOf(visit, { retries: attempt }));
    const given = state.Parameters === undefined ? input : fillTemplate(state.Parameters, dataOf(visit, { input }));
    const { trail } = visit.scope;
    trail.add('ParallelStateStarted');
    const results = await orFailed(trail, 'Parallel', () =>
      each(state.Branches, { limit: 0, outer: visit.scope }, (branch, at, within) =>
        runStates({ ...visit.scope, ...within, path: `${visit.path}.${attempt}/${at}` }, branch, given),
      ),
    );
    trail.add('ParallelStateSucceeded');
    return results;
  });
}

/** The same states for every item, at most MaxConcurrency at a time. */
export function runMap(visit: Visit, state: MapState, runStates: RunStates): Promise<Step> {
  return withRetryAndCatch(visit, state, async (attempt) => {
    const input = selectByPath(state.InputPath, dataOf(visit, { retries: attempt }));
    const data = dataOf(visit, { input, retries: attempt });
    const items = state.ItemsPath === undefined ? input : lookUp(readPath(state.ItemsPath), data);
    if (!isJsonArray(items)) throw runtimeError(`The items of '${visit.name}' are no array: ${JSON.stringify(items)}`);
    const limit =
      state.MaxConcurrencyPath === undefined
        ? (state.MaxConcurrency ?? 0)
        : lookUp(readPath(state.MaxConcurrencyPath), data);

    const { trail } = visit.scope;
    trail.add('MapStateStarted', { length: items.length });
    const results = await orFailed(trail, 'Map', () =>
      each(items, { limit: Number(limit), outer: visit.scope }, (Value, Index, within) => {
        const item = { Index, Value };
        const selected =
          state.ItemSelector === undefined
            ? Value
            : fillTemplate(state.ItemSelector, dataOf(visit, { input, retries: attempt, item }));
        const scope = { ...visit.scope, ...within, item, path: `${visit.path}.${attempt}/${Index}` };
        return iteration(within.trail, { name: visit.name, index: Index }, () =>
          runStates(scope, state.ItemProcessor, selected),
        );
      }),
    );
    trail.add('MapStateSucceeded');
    return results;
  });
}

async function iteration(trail: Trail, which: { name: string; index: number }, run: () => Promise<Json>) {
  trail.add('MapIterationStarted', which);
  try {
    const result = await run();
    trail.add('MapIterationSucceeded', which);
    return result;
  } catch (error) {
    trail.add(error instanceof Interrupted ? 'MapIterationAborted' : 'MapIterationFailed', which);
    throw error;
  }
}

async function orFailed(trail: Trail, type: 'Map' | 'Parallel', run: () => Promise<Json>): Promise<Json> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Interrupted)) trail.add(`${type}StateFailed`);
    throw error;
  }
}

type Within = { readonly interrupt: Interrupt; readonly trail: Trail };

/** Runs `one` for everything, at most `limit` at a time (0 = all); the first failure interrupts the rest. */
async function each<T>(
  things: readonly T[],
  { limit, outer }: { limit: number; outer: Within },
  one: (thing: T, index: number, within: Within) => Promise<Json>,
): Promise<Json[]> {
  const interrupt = createInterrupt(outer.interrupt);
  const results: Json[] = things.map(() => null);
  const queue = [...things.entries()];
  const from = outer.trail.fork();
  let failed: Trail | undefined;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, thing] = next;
      const trail = from.fork();
      try {
        results[index] = await one(thing, index, { interrupt, trail });
      } catch (error) {
        failed ??= trail;
        queue.length = 0;
        interrupt.stop();
        throw error;
      }
      outer.trail.join(trail);
    }
  };
  const works = Array.from({ length: limit > 0 ? Math.min(limit, things.length) : things.length }, work);
  try {
    await Promise.all(works);
    return results;
  } catch (error) {
    // The others are interrupted: they say so before the whole does.
    await Promise.allSettled(works);
    if (failed) outer.trail.join(failed);
    throw error;
  } finally {
    interrupt.release();
  }
}
