import * as z from 'zod/mini';

const Failure = z.object({ at: z.number(), requestId: z.string(), message: z.string() });

export const FunctionSummary = z.object({
  service: z.string(),
  name: z.string(),
  handler: z.string(),
  invocations: z.number(),
  errors: z.number(),
  running: z.number(),
  /** Milliseconds, of recent invocations; null when there are none. */
  p50: z.nullable(z.number()),
  p90: z.nullable(z.number()),
  /** CPU of a mean invocation since the start. */
  cpuMs: z.nullable(z.number()),
  lastAt: z.nullable(z.number()),
  lastError: z.nullable(Failure),
});
export type FunctionSummary = z.infer<typeof FunctionSummary>;
export const FunctionList = z.array(FunctionSummary);

export const FunctionDetail = z.extend(FunctionSummary, {
  timeoutSeconds: z.number(),
  memoryMb: z.number(),
  /** Oldest first. */
  recent: z.array(z.object({ at: z.number(), ms: z.number(), cpuMs: z.number(), failed: z.boolean() })),
  failures: z.array(Failure),
});
export type FunctionDetail = z.infer<typeof FunctionDetail>;

const LogLine = z.object({
  seq: z.number(),
  at: z.number(),
  functionName: z.string(),
  requestId: z.nullable(z.string()),
  text: z.string(),
});
export type LogLine = z.infer<typeof LogLine>;
export const LogLines = z.array(LogLine);
