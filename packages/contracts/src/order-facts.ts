import * as z from 'zod/mini';
import type { StageDelay } from './delays.ts';
import type { DomainEvent } from './events/event.ts';
import { OrderSnapshot, StageTaskSnapshot } from './events/snapshots.ts';
import type { Progress } from './order-status.ts';

/** All that events have told of an order. A stage's facts are kept by its index. */
export const OrderFacts = z.object({
  /** Null while news of its stages came before news of the order, or when nobody listens for it. */
  order: z.nullable(OrderSnapshot),
  /** The account that took over an order placed as a guest; null for none. */
  claimedBy: z._default(z.nullable(z.string()), null),
  /** When the order reached a stage. */
  reached: z.record(z.string(), z.string()),
  /** How often a stage's time ran out. */
  overdue: z.record(z.string(), z.int()),
  /** The newest that was told of a stage's task. */
  tasks: z.record(z.string(), StageTaskSnapshot),
  /** When its online payment was settled; null until then, and for orders that are paid at the door. */
  paidAt: z._default(z.nullable(z.string()), null),
  /** Stars that its customer gave, 1 to 5; null for none, and for who does not listen. */
  stars: z._default(z.nullable(z.int()), null),
  outcome: z.nullable(
    z.object({ kind: z.enum(['COMPLETED', 'CANCELLED']), at: z.string(), reason: z.nullable(z.string()) }),
  ),
});
export type OrderFacts = z.infer<typeof OrderFacts>;

/** Nothing is known yet. */
export const noFacts: OrderFacts = {
  order: null,
  claimedBy: null,
  reached: {},
  overdue: {},
  tasks: {},
  paidAt: null,
  stars: null,
  outcome: null,
};

/**
 * What is known after an event. The same object when the event tells nothing new, so that repeats write nothing.
 * Any order of the same events ends in the same facts: each fact is the newest, the first or the greatest of its kind.
 */
export function mergeFacts<F extends OrderFacts>(facts: F, event: DomainEvent): F {
  switch (event.detailType) {
    case 'OrderPlaced.v1':
      return withOrder(facts, event.data.order);
    case 'OrderClaimed.v1':
      return facts.claimedBy === null ? { ...facts, claimedBy: event.data.customerId } : facts;
    case 'StageRequested.v1':
      return reached(withOrder(facts, event.data.order), event.data.stage.index, event.occurredAt);
    case 'StageOverdue.v1':
      return late(facts, event.data.stage.index, event.data.level);
    case 'StageClaimed.v1':
    case 'StageReleased.v1':
    case 'StageReassigned.v1':
    case 'StageCompleted.v1':
    case 'StageUndone.v1':
    case 'StageDelayed.v1':
      return withTask(facts, event.data.task);
    case 'PaymentSettled.v1':
      return facts.paidAt === null ? { ...facts, paidAt: event.occurredAt } : facts;
    case 'OrderRated.v1':
      return facts.stars === null ? { ...facts, stars: event.data.stars } : facts;
    case 'OrderCompleted.v1':
      return ended(facts, { kind: 'COMPLETED', at: event.occurredAt, reason: null });
    case 'OrderCancelled.v1':
      return ended(facts, { kind: 'CANCELLED', at: event.occurredAt, reason: event.data.note ?? event.data.reason });
    default:
      throw new Error(`${event.detailType} tells nothing of an order's way`);
  }
}

/** The facts as the rules for stage and status want them. */
export function progressOf({ tasks, paidAt, outcome }: OrderFacts, order: OrderSnapshot): Progress {
  return {
    unpaid: order.payBy !== undefined && paidAt === null,
    stages: order.stages,
    tasks: new Map(Object.values(tasks).map((task) => [task.index, task])),
    outcome: outcome?.kind ?? null,
  };
}

/** What was told of all delays of an order: minutes together, why and when of the last. Null: none. */
export function delayOf({ tasks }: Pick<OrderFacts, 'tasks'>): StageDelay | null {
  const told = Object.values(tasks).flatMap(({ delay }) => (delay ? [delay] : []));
  const last = told.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return last === undefined ? null : { ...last, minutes: told.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** When an order is to be expected: as promised, later by the delays that were told. */
export function expectedAt({ promisedAt }: Pick<OrderSnapshot, 'promisedAt'>, delay: StageDelay | null): string {
  if (delay === null) return promisedAt;
  return new Date(Date.parse(promisedAt) + delay.minutes * 60_000).toISOString();
}

/** The order that an event is about. */
export function orderIdOf(event: DomainEvent): string {
  const { data } = event;
  if ('orderId' in data) return data.orderId;
  if ('order' in data) return data.order.id;
  throw new Error(`${event.detailType} is not about an order`);
}

function withOrder<F extends OrderFacts>(facts: F, order: OrderSnapshot): F {
  return facts.order === null ? { ...facts, order } : facts;
}

function reached<F extends OrderFacts>(facts: F, index: number, at: string): F {
  const known = facts.reached[index];
  return known !== undefined && known <= at ? facts : { ...facts, reached: { ...facts.reached, [index]: at } };
}

function late<F extends OrderFacts>(facts: F, index: number, level: number): F {
  if ((facts.overdue[index] ?? 0) >= level) return facts;
  return { ...facts, overdue: { ...facts.overdue, [index]: level } };
}

function withTask<F extends OrderFacts>(facts: F, task: StageTaskSnapshot): F {
  const known = facts.tasks[task.index];
  if (known !== undefined && known.version >= task.version) return facts;
  return { ...facts, tasks: { ...facts.tasks, [task.index]: task } };
}

/** An order ends once: the workflow tells one of the two, and only once. */
function ended<F extends OrderFacts>(facts: F, outcome: NonNullable<OrderFacts['outcome']>): F {
  return facts.outcome === null ? { ...facts, outcome } : facts;
}
