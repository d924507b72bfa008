import { createHash } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { Json } from '../../json.ts';
import type { InvokeFunction } from '../part.ts';
import type { Data } from './expression.ts';
import type { Trail } from './history.ts';
import type { Interrupt } from './interrupt.ts';
import type { Memory } from './memory.ts';
import type { TaskTokens } from './task-tokens.ts';

/** One execution, as its states see it. */
export type Run = {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  readonly input: Json;
  readonly startedAt: number;
  readonly machine: { readonly arn: string; readonly name: string };
  readonly clock: Clock;
  readonly invoke: InvokeFunction;
  readonly tokens: TaskTokens;
  readonly memory: Memory;
  readonly region: string;
};

/** Where states run one after the other: the execution itself, a branch, or the turn of one item. */
export type Scope = {
  readonly run: Run;
  readonly path: string;
  readonly interrupt: Interrupt;
  readonly trail: Trail;
  readonly item: { readonly Index: number; readonly Value: Json } | undefined;
};

/** One visit to one state. */
export type Visit = {
  readonly scope: Scope;
  readonly name: string;
  readonly path: string;
  readonly input: Json;
  readonly enteredAt: number;
};

/** What a state hands on; without `next` its machine ends. */
export type Step = { readonly output: Json; readonly next: string | undefined };

type Around = {
  readonly input?: Json;
  readonly retries?: number;
  readonly token?: string;
  readonly item?: Scope['item'];
};

/** What paths and templates of a state are looked up in, with the context object ($$). */
export function dataOf({ scope, name, path, input, enteredAt }: Visit, around: Around = {}): Data {
  const { run } = scope;
  const item = around.item ?? scope.item;
  const retries = around.retries ?? 0;
  const context = {
    Execution: {
      Id: run.arn,
      Input: run.input,
      Name: run.name,
      RoleArn: run.roleArn,
      StartTime: new Date(run.startedAt).toISOString(),
    },
    State: { EnteredTime: new Date(enteredAt).toISOString(), Name: name, RetryCount: retries },
    StateMachine: { Id: run.machine.arn, Name: run.machine.name },
    ...(item && { Map: { Item: item } }),
    ...(around.token !== undefined && { Task: { Token: around.token } }),
  };
  return { input: around.input ?? input, context, random: seeded(`${run.arn} ${path} ${retries}`) };
}

/** Numbers that look random and are the same for the same seed, so that a replay goes the same way. */
export function seeded(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUIntBE(0, 6) / 2 ** 48;
  };
}
