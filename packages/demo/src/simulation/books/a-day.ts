import type { StageKind } from '../../data/tenant.ts';
import type { Claim, Entries } from './entries.ts';
import type { Reading, ReadOrder } from './reading.ts';

/** A moment of the tests' day, in minutes from its start. */
export function at(minute: number): string {
  return new Date(Date.parse('2026-11-24T18:00:00.000Z') + minute * 60_000).toISOString();
}

/** The same on the clock of the books. */
export const ms = (minute: number): number => Date.parse(at(minute));

const who = { KITCHEN: 'Jorge Huamán', PACKING: 'Diego Salazar', COUNTER: 'Lucía Mendoza' } as const;
type Manned = keyof typeof who;
const kinds: readonly Manned[] = ['KITCHEN', 'PACKING', 'COUNTER'];

/** A delivered order as the manager reads it: placed in that minute, each stage waits one and takes one. */
export function anOrder(id: string, placed = 0, changes: Partial<ReadOrder> = {}): ReadOrder {
  const start = (index: number) => placed + 1 + index * 2;
  const line = (kind: StageKind, action: string, when: { minute: number; sequence: number; name: string }) => ({
    kind,
    action,
    at: at(when.minute),
    sequence: when.sequence,
    by: { name: when.name },
  });
  return {
    id,
    number: `B-${id}`,
    status: 'DELIVERED',
    placedAt: at(placed),
    promisedAt: at(placed + 45),
    customer: { email: `sim.${id}@pardos.demo` },
    totals: { total: { amountMinor: 5_000 } },
    stages: kinds.map((kind, index) => ({
      kind,
      state: 'COMPLETED',
      automatic: false,
      waitingSince: at(start(index) - 1),
      startedAt: at(start(index)),
      endedAt: at(start(index) + 1),
      by: { name: who[kind] },
    })),
    history: kinds.flatMap((kind, index) => [
      line(kind, 'REQUESTED', { minute: start(index) - 1, sequence: 1, name: 'Sistema' }),
      line(kind, 'CLAIMED', { minute: start(index), sequence: 2, name: who[kind] }),
      line(kind, 'COMPLETED', { minute: start(index) + 1, sequence: 3, name: who[kind] }),
    ]),
    historyIntact: true,
    ...changes,
  };
}

/** An order that its customer cancelled before anybody had it. */
export function aCancelledOrder(id: string): ReadOrder {
  const whole = anOrder(id);
  const stages = whole.stages.map((stage) => ({ ...stage, state: 'CANCELLED', startedAt: null, by: null }));
  return { ...whole, status: 'CANCELLED', stages, history: [] };
}

/** Books that agree with those orders. */
export function booksOf(orders: readonly ReadOrder[], changes: Partial<Entries> = {}): Entries {
  return {
    placings: orders.map(({ id, number, customer, totals }) => ({
      key: `key-${id}`,
      email: customer.email ?? '',
      totalMinor: totals.total.amountMinor,
      answers: [{ orderId: id, number }],
    })),
    cancellings: orders
      .filter(({ status }) => status === 'CANCELLED')
      .map(({ id }) => ({ orderId: id, at: ms(0.5), certain: true })),
    deeds: orders
      .filter(({ status }) => status === 'DELIVERED')
      .flatMap(({ id, stages }) =>
        stages.map(({ kind, by }) => ({
          orderId: id,
          kind,
          what: 'COMPLETED' as const,
          by: by?.name ?? '',
          at: ms(10),
        })),
      ),
    claims: [],
    sightings: [],
    ...changes,
  };
}

/** A claim of the kitchen that gave an order. */
export function aClaim(orderId: string, minute: number): Claim {
  const sentAt = ms(minute);
  return {
    key: `tap-${orderId}`,
    kind: 'KITCHEN',
    sentAt,
    answeredAt: sentAt + 200,
    taskIds: [`${orderId}-1`],
    orderId,
  };
}

/** The graph with those orders, and a dashboard that counts them. */
export function readingOf(orders: readonly ReadOrder[]): Reading {
  const listed = orders.map(({ status, totals }) => ({ status, totalMinor: totals.total.amountMinor }));
  const count = (wanted: string) => orders.filter(({ status }) => status === wanted).length;
  const sold = listed.filter(({ status }) => status !== 'CANCELLED');
  const sums = {
    orders: orders.length,
    delivered: count('DELIVERED'),
    cancelled: count('CANCELLED'),
    inProgress: orders.length - count('DELIVERED') - count('CANCELLED'),
    sales: { amountMinor: sold.reduce((sum, { totalMinor }) => sum + totalMinor, 0) },
  };
  return { orders, days: [{ day: '2026-11-24', sums, orders: listed }] };
}
