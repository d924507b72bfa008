import * as z from 'zod/mini';

const QueueSummary = z.object({
  name: z.string(),
  visible: z.number(),
  inFlight: z.number(),
  delayed: z.number(),
  oldestAgeMs: z.nullable(z.number()),
  deadLettersOf: z.array(z.string()),
  rules: z.array(z.string()),
  failedRules: z.array(z.string()),
  consumers: z.array(z.string()),
  isDeadEnd: z.boolean(),
});
export type QueueSummary = z.infer<typeof QueueSummary>;
export const QueueList = z.array(QueueSummary);

const QueueMessage = z.object({
  id: z.string(),
  place: z.enum(['visible', 'in-flight', 'delayed']),
  sentAt: z.number(),
  ageMs: z.number(),
  receiveCount: z.number(),
  groupId: z.nullable(z.string()),
  attributes: z.record(z.string(), z.string()),
  body: z.string(),
});
export type QueueMessage = z.infer<typeof QueueMessage>;
export const QueueMessages = z.array(QueueMessage);

export const RedriveAnswer = z.object({ moved: z.number(), status: z.string(), failure: z.nullable(z.string()) });
export const PurgeAnswer = z.object({ purged: z.number() });
