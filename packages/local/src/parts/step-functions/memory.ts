import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { AnyJson } from '../../json.ts';

const Outcome = z.union([z.object({ output: AnyJson }), z.object({ error: z.string(), cause: z.string() })]);
export type Outcome = z.infer<typeof Outcome>;

/**
 * Something that happened in an execution and could not be found out again: when a state was entered, which token a
 * task got, how it ended, until when a wait lasts. `path` says where: it is the same when the execution is replayed.
 */
export const Effect = z.object({
  kind: z.enum(['entered', 'started', 'submitted', 'outcome', 'due']),
  path: z.string(),
  at: z.number(),
  token: z.string().optional(),
  due: z.number().optional(),
  outcome: Outcome.optional(),
});
export type Effect = z.infer<typeof Effect>;
type Told = Pick<Effect, 'token' | 'due' | 'outcome'>;

type Options = {
  readonly clock: Clock;
  readonly startedAt: number;
  /** What is remembered from before a restart. */
  readonly told: readonly Effect[];
  readonly write: (effect: Effect) => void;
};

/** What an execution remembers. After a restart it runs again from its start, and is told what happened before. */
export function createMemory({ clock, startedAt, told, write }: Options) {
  const keyOf = (kind: Effect['kind'], path: string) => `${kind} ${path}`;
  const known = new Map(told.map((effect) => [keyOf(effect.kind, effect.path), effect]));
  let lastAt = startedAt;
  let isReplay = told.length > 0;

  const recall = (kind: Effect['kind'], path: string) => {
    const effect = known.get(keyOf(kind, path));
    if (effect) {
      lastAt = effect.at;
      known.delete(keyOf(kind, path));
    }
    return effect;
  };
  const record = (kind: Effect['kind'], path: string, what: Told = {}): Effect => {
    isReplay = false;
    const effect = { kind, path, at: clock.now(), ...what };
    write(effect);
    return effect;
  };

  return {
    recall,
    record,
    /** What is remembered, else what happens now. */
    once: (kind: Effect['kind'], path: string, make: () => Told = () => ({})) =>
      recall(kind, path) ?? record(kind, path, make()),
    /** The time for the history: while replaying, when it happened. */
    now: () => (isReplay ? lastAt : clock.now()),
  };
}
export type Memory = ReturnType<typeof createMemory>;
