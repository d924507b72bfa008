import type { DomainEvent } from '@pardos/contracts/events/event';
import { handoverCode } from '@pardos/platform/order-token';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import { type People, peopleOf } from './data/people.ts';
import { type Tasks, tasksOf } from './data/tasks.ts';
import type { LedgerLine } from './domain/ledger.ts';

/** What the use cases of people get. */
export type Context = RequestContext & {
  readonly tasks: Tasks;
  readonly people: People;
  /** The code that the customer of an order was given. */
  handoverCode(orderId: string): Promise<string>;
  /** An order's history with its tasks, read once a request. */
  history(orderId: string): Promise<History>;
};

export type History = { readonly lines: readonly LedgerLine[] } & Awaited<ReturnType<Tasks['ofOrder']>>;

/** What the use cases of events get. */
export type EventContext = { readonly tasks: Tasks; readonly people: People; now(): Date };

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  const { tenantId } = request.caller;
  const tasks = tasksOf(request.store, tenantId);
  const histories = new Map<string, Promise<History>>();
  const read = async (orderId: string): Promise<History> => {
    const [order, lines] = await Promise.all([tasks.ofOrder(orderId), tasks.ledger(orderId)]);
    return { ...order, lines };
  };
  return {
    ...request,
    tasks,
    people: peopleOf(request.store, tenantId),
    handoverCode: (orderId) => handoverCode(tenantId, orderId),
    history(orderId) {
      const known = histories.get(orderId) ?? read(orderId);
      histories.set(orderId, known);
      return known;
    },
  };
}

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent): EventContext {
  const store = tenantStore(tenantId);
  return { tasks: tasksOf(store, tenantId), people: peopleOf(store, tenantId), now: () => new Date() };
}
