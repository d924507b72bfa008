import { z } from 'zod';
import type { Json } from '../../json.ts';

const Path = z.string();
const OptionalPath = z.string().nullable().optional();
const Template = z.json().optional();
const ErrorNames = z.array(z.string()).min(1);
const Seconds = z.number().int().min(1).max(99_999_999);

const Retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: ErrorNames,
  IntervalSeconds: Seconds.default(1),
  MaxAttempts: z.number().int().min(0).max(99_999_999).default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.number().int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
});
export type Retrier = z.infer<typeof Retrier>;

const Catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: ErrorNames,
  ResultPath: OptionalPath,
  Next: z.string(),
});

const common = { Comment: z.string().optional(), InputPath: OptionalPath, OutputPath: OptionalPath };
const goesOn = { Next: z.string().optional(), End: z.boolean().optional() };
const makes = { Parameters: Template, ResultPath: OptionalPath };
const mayFail = {
  ResultSelector: Template,
  Retry: z.array(Retrier).default([]),
  Catch: z.array(Catcher).default([]),
};
const timed = {
  TimeoutSeconds: Seconds.optional(),
  TimeoutSecondsPath: Path.optional(),
  HeartbeatSeconds: Seconds.optional(),
  HeartbeatSecondsPath: Path.optional(),
};
const inner = z.strictObject({
  Comment: z.string().optional(),
  ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE').default('INLINE') }).optional(),
  StartAt: z.string(),
  States: z.record(z.string(), z.json()),
});

/** The fields that each type of state may have; any other is refused. */
export const stateSchemas = {
  Pass: z.strictObject({ Type: z.literal('Pass'), ...common, ...goesOn, ...makes, Result: Template }),
  Task: z.strictObject({
    Type: z.literal('Task'),
    ...common,
    ...goesOn,
    ...makes,
    ...mayFail,
    ...timed,
    Resource: z.string(),
  }),
  Choice: z.strictObject({
    Type: z.literal('Choice'),
    ...common,
    Choices: z.array(z.json()).min(1),
    Default: z.string().optional(),
  }),
  Wait: z.strictObject({
    Type: z.literal('Wait'),
    ...common,
    ...goesOn,
    Seconds: z.number().int().min(0).max(99_999_999).optional(),
    SecondsPath: Path.optional(),
    Timestamp: z.string().optional(),
    TimestampPath: Path.optional(),
  }),
  Succeed: z.strictObject({ Type: z.literal('Succeed'), ...common }),
  Fail: z.strictObject({
    Type: z.literal('Fail'),
    Comment: z.string().optional(),
    Error: z.string().optional(),
    ErrorPath: z.string().optional(),
    Cause: z.string().optional(),
    CausePath: z.string().optional(),
  }),
  Parallel: z.strictObject({
    Type: z.literal('Parallel'),
    ...common,
    ...goesOn,
    ...makes,
    ...mayFail,
    Branches: z.array(inner).min(1),
  }),
  Map: z.strictObject({
    Type: z.literal('Map'),
    ...common,
    ...goesOn,
    ...mayFail,
    ResultPath: OptionalPath,
    ItemsPath: Path.optional(),
    ItemSelector: Template,
    ItemProcessor: inner,
    MaxConcurrency: z.number().int().min(0).optional(),
    MaxConcurrencyPath: Path.optional(),
  }),
};
export const stateMachineSchema = z.strictObject({
  Comment: z.string().optional(),
  Version: z.literal('1.0').optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
  TimeoutSeconds: Seconds.optional(),
  StartAt: z.string(),
  States: z.record(z.string(), z.json()),
});

type Schemas = typeof stateSchemas;
type Simple = Exclude<keyof Schemas, 'Parallel' | 'Map' | 'Choice'>;
export type TaskState = z.infer<Schemas['Task']>;
export type WaitState = z.infer<Schemas['Wait']>;
export type FailState = z.infer<Schemas['Fail']>;
export type ChoiceState = Omit<z.infer<Schemas['Choice']>, 'Choices'> & { readonly Choices: readonly ChoiceRule[] };
export type ParallelState = Omit<z.infer<Schemas['Parallel']>, 'Branches'> & { readonly Branches: readonly States[] };
export type MapState = Omit<z.infer<Schemas['Map']>, 'ItemProcessor'> & { readonly ItemProcessor: States };
export type State = { [T in Simple]: z.infer<Schemas[T]> }[Simple] | ChoiceState | ParallelState | MapState;
export type ChoiceRule = {
  readonly Next: string;
  readonly test: (lookUp: (path: string) => Json | undefined) => boolean;
};

/** A state machine, or the machine inside a Map or a branch. */
export type States = { readonly startAt: string; readonly states: ReadonlyMap<string, State> };
export type Machine = States & { readonly timeoutSeconds: number | undefined };
