import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { graphAt } from '../graph.ts';
import type { Placed } from './customer.ts';

const Stage = z.object({
  kind: z.string(),
  automatic: z.boolean(),
  waitingSince: z.nullable(z.string()),
  startedAt: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  by: z.nullable(z.object({ name: z.string() })),
});
export type Stage = z.infer<typeof Stage>;

const Update = z.object({
  orderStatus: z.object({
    revision: z.int(),
    pollAfterSeconds: z.int(),
    changed: z.nullable(
      z.object({
        status: z.string(),
        placedAt: z.string(),
        endedAt: z.nullable(z.string()),
        stages: z.array(Stage),
      }),
    ),
  }),
});

export type Outcome = {
  readonly order: Placed;
  readonly status: string;
  readonly placedAt: string | null;
  readonly endedAt: string | null;
  readonly stages: readonly Stage[];
};

const query = `query ($id: ID!, $known: Int) { orderStatus(id: $id, knownRevision: $known) { revision pollAfterSeconds
  changed { status placedAt endedAt stages { kind automatic waitingSince startedAt endedAt by { name } } } } }`;

/** Follows an order as its customer does, until it has ended or the time is up. */
export async function follow(url: string, order: Placed, deadline: number): Promise<Outcome> {
  const graph = graphAt(url, { orderToken: order.orderToken });
  let known: number | null = null;
  let last: Outcome = { order, status: 'UNKNOWN', placedAt: null, endedAt: null, stages: [] };
  while (Date.now() < deadline) {
    const { orderStatus }: z.infer<typeof Update> = await graph(query, { id: order.id, known }, Update);
    if (orderStatus.changed !== null) last = { order, ...orderStatus.changed };
    known = orderStatus.revision;
    if (last.endedAt !== null || orderStatus.pollAfterSeconds === 0) return last;
    // Sooner than the server asks: here everything happens in a second.
    await pause(Math.min(orderStatus.pollAfterSeconds, 1) * 1000);
  }
  return last;
}

const Code = z.object({ order: z.nullable(z.object({ handoverCode: z.nullable(z.string()) })) });

/** The code that the customer reads in the app. */
export async function readHandoverCode(url: string, { id, orderToken }: Placed): Promise<string | null> {
  const { order } = await graphAt(url, { orderToken })(
    'query ($id: ID!) { order(id: $id) { handoverCode } }',
    { id },
    Code,
  );
  return order?.handoverCode ?? null;
}
