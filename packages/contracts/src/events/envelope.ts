import * as z from 'zod/mini';
import { roles } from '../stages.ts';

/** Who caused an event. */
export const Actor = z.object({
  kind: z.enum(['GUEST', 'CUSTOMER', 'STAFF', 'SYSTEM']),
  id: z.nullable(z.string()),
  /** Full name of staff; null for customers: their names are not spread. */
  name: z.nullable(z.string()),
  role: z.nullable(z.enum(roles)),
});
export type Actor = z.infer<typeof Actor>;

export const systemActor: Actor = { kind: 'SYSTEM', id: null, name: null, role: null };

/** What every event carries around its data. */
export const Envelope = z.object({
  /** Deterministic: the same change makes the same id. */
  id: z.string(),
  type: z.string(),
  version: z.int(),
  source: z.string(),
  tenantId: z.string(),
  branchId: z.nullable(z.string()),
  /** What changed; version grows with each of its events, so that consumers can drop what is old. */
  aggregate: z.object({ type: z.string(), id: z.string(), version: z.int() }),
  occurredAt: z.string(),
  correlationId: z.string(),
  causationId: z.nullable(z.string()),
  actor: Actor,
});
export type Envelope = z.infer<typeof Envelope>;
