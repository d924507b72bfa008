import * as z from 'zod/mini';

const StageKind = z.enum(['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER']);

const ReadStage = z.object({
  kind: StageKind,
  state: z.string(),
  automatic: z.boolean(),
  waitingSince: z.nullable(z.string()),
  startedAt: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  by: z.nullable(z.object({ name: z.string() })),
});
export type ReadStage = z.infer<typeof ReadStage>;

const HistoryLine = z.object({
  kind: StageKind,
  action: z.string(),
  at: z.string(),
  sequence: z.int(),
  by: z.object({ name: z.string() }),
});

/** An order as its manager reads it. */
export const ReadOrder = z.object({
  id: z.string(),
  number: z.string(),
  status: z.nullable(z.string()),
  placedAt: z.string(),
  promisedAt: z.string(),
  customer: z.object({ email: z.nullable(z.string()) }),
  totals: z.object({ total: z.object({ amountMinor: z.int() }) }),
  stages: z.array(ReadStage),
  history: z.nullable(z.array(HistoryLine)),
  historyIntact: z.nullable(z.boolean()),
});
export type ReadOrder = z.infer<typeof ReadOrder>;

/** The dashboard's sums of a day. */
export const DaySums = z.object({
  orders: z.int(),
  inProgress: z.int(),
  delivered: z.int(),
  cancelled: z.int(),
  sales: z.object({ amountMinor: z.int() }),
});

/** A day of the branch: what the dashboard says, and all its orders, whoever placed them. */
type ReadDay = {
  readonly day: string;
  readonly sums: z.infer<typeof DaySums>;
  readonly orders: readonly { readonly status: string | null; readonly totalMinor: number }[];
};

/** What the graph says at the end. */
export type Reading = { readonly orders: readonly ReadOrder[]; readonly days: readonly ReadDay[] };

/** True for a status after which nothing comes. */
export function hasEnded(status: string | null): boolean {
  return status === 'DELIVERED' || status === 'CANCELLED';
}
