import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type Connection, connectionTo, DeadlinePassed, type Line } from '../connection/connection.ts';
import type { Shop } from './customer.ts';
import type { Placed } from './place-order.ts';

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

/** What a customer does once, on a certain news. */
type Whim = { when(status: string): boolean; once(): Promise<void> };

const query = `query ($id: ID!, $known: Int) { orderStatus(id: $id, knownRevision: $known) { revision pollAfterSeconds
  changed { status placedAt endedAt stages { kind automatic waitingSince startedAt endedAt by { name } } } } }`;

/** Follows an order as its customer does, until it has ended or the time is up. */
export async function follow(shop: Shop, order: Placed, whim: Whim): Promise<Outcome> {
  const connection = connectionTo(shop.line, { orderToken: order.orderToken });
  let known: number | null = null;
  let isDone = false;
  let last: Outcome = { order, status: 'UNKNOWN', placedAt: null, endedAt: null, stages: [] };
  while (Date.now() < shop.line.deadline) {
    const update = await news(connection, order.id, known);
    if (update === null) return last;
    if (update.changed !== null) {
      last = { order, ...update.changed };
      shop.onStatus(order.id, last.status);
    }
    known = update.revision;
    if (last.endedAt !== null || update.pollAfterSeconds === 0) return last;
    if (!isDone && whim.when(last.status)) {
      isDone = true;
      await whim.once();
    }
    await pause(Math.min(update.pollAfterSeconds, shop.closely ? 1 : 10) * 1000);
  }
  return last;
}

/** Null when the time is up. */
async function news(connection: Connection, id: string, known: number | null) {
  try {
    const { orderStatus } = await connection.ask({ query, variables: { id, known }, data: Update });
    return orderStatus;
  } catch (error) {
    if (error instanceof DeadlinePassed) return null;
    throw error;
  }
}

const Code = z.object({ order: z.nullable(z.object({ handoverCode: z.nullable(z.string()) })) });

/** The code that the customer reads in the app. */
export async function readHandoverCode(line: Line, { id, orderToken }: Placed): Promise<string | null> {
  const { order } = await connectionTo(line, { orderToken }).ask({
    query: 'query ($id: ID!) { order(id: $id) { handoverCode } }',
    variables: { id },
    data: Code,
  });
  return order?.handoverCode ?? null;
}
