import * as z from 'zod/mini';

const Machine = z.object({ arn: z.string(), name: z.string(), definition: z.unknown() });
export type Machine = z.infer<typeof Machine>;
export const Machines = z.array(Machine);

export const executionStatuses = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'] as const;

export const Execution = z.object({
  arn: z.string(),
  name: z.string(),
  status: z.string(),
  startedAt: z.number(),
  stoppedAt: z.nullable(z.number()),
});
export type Execution = z.infer<typeof Execution>;
export const Executions = z.array(Execution);

const HistoryEvent = z.object({
  id: z.number(),
  type: z.string(),
  at: z.number(),
  state: z.nullable(z.string()),
  details: z.unknown(),
});
export type HistoryEvent = z.infer<typeof HistoryEvent>;

export const ExecutionDetail = z.extend(Execution, {
  machine: z.string(),
  input: z.unknown(),
  output: z.unknown(),
  error: z.nullable(z.string()),
  cause: z.nullable(z.string()),
  history: z.array(HistoryEvent),
});
export type ExecutionDetail = z.infer<typeof ExecutionDetail>;
