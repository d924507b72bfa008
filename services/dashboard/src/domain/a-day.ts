import { systemActor } from '@pardos/contracts/events/envelope';
import { type DomainEvent, type EventInput, eventOf } from '@pardos/contracts/events/event';
import type { OrderSnapshot, StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import { roleOfStage, type StageKind } from '@pardos/contracts/stages';

/** What happens to one order, for tests. */
export type Story = {
  readonly id: string;
  readonly placedAt: string;
  readonly totalMinor: number;
  readonly channel: 'DELIVERY' | 'PICKUP';
  readonly automaticReception: boolean;
  /** For each stage that is reached: how often it is given back before it is finished, and whether that is undone once. */
  readonly stages: readonly { readonly releases: number; readonly undone: boolean; readonly finished: boolean }[];
  readonly cancelled: boolean;
  /** What the customer gives once it is delivered; absent: nothing. */
  readonly stars?: number | undefined;
  readonly customerName?: string;
  readonly lines?: OrderSnapshot['lines'];
};

export const branchId = 'B1';

/** Ana serves the even stages of every order, Beto the odd ones. */
export const workers = {
  ana: { id: 'S1', name: 'Ana Torres', role: 'COOK' },
  beto: { id: 'S2', name: 'Beto Paz', role: 'COOK' },
} as const;
const minute = 60_000;

/** Every event of one order, in the order in which they happen: a minute apart. */
export function eventsOf(story: Story): DomainEvent[] {
  const order = orderOf(story);
  const teller = tellerOf(order);
  const events: DomainEvent[] = [eventOf('OrderPlaced.v1', { ...teller(), data: { order } })];
  const manned = order.stages.filter((stage) => !stage.automatic);
  let finished = 0;
  for (const [position, stage] of manned.entries()) {
    const plan = story.stages[position];
    if (plan === undefined || position > finished) break;
    events.push(eventOf('StageRequested.v1', { ...teller(), data: { order, stage } }));
    events.push(...taskEvents(order, stage.index, stage.kind, plan, teller));
    if (plan.finished) finished += 1;
  }
  if (finished === manned.length) {
    events.push(eventOf('OrderCompleted.v1', { ...teller(), data: { orderId: order.id, number: order.number } }));
    if (story.stars !== undefined) events.push(rated(order, story.stars, teller()));
  } else if (story.cancelled) {
    const data = { orderId: order.id, number: order.number, reason: 'CUSTOMER_REQUEST' as const, note: null };
    events.push(eventOf('OrderCancelled.v1', { ...teller(), data }));
  }
  return events;
}

function rated(order: OrderSnapshot, stars: number, rest: Rest): DomainEvent {
  return eventOf('OrderRated.v1', { ...rest, data: { orderId: order.id, number: order.number, stars } });
}

type Rest = Omit<EventInput<'OrderPlaced.v1'>, 'data'>;

function tellerOf(order: OrderSnapshot) {
  let told = 0;
  return (): Rest => {
    told += 1;
    return {
      source: 'test',
      tenantId: 'T1',
      branchId: order.branchId,
      aggregate: { type: 'order', id: order.id, version: told },
      occurredAt: new Date(Date.parse(order.placedAt) + told * minute).toISOString(),
      correlationId: order.id,
      causationId: null,
      actor: systemActor,
    };
  };
}

function taskEvents(
  order: OrderSnapshot,
  index: number,
  kind: StageKind,
  plan: Story['stages'][number],
  teller: () => Rest,
): DomainEvent[] {
  const events: DomainEvent[] = [];
  let version = 1;
  const first = teller().occurredAt;
  let task: StageTaskSnapshot = {
    taskId: `${order.id}-${index}`,
    index,
    kind,
    state: 'WAITING',
    waitingSince: first,
    startedAt: null,
    endedAt: null,
    by: null,
    version,
  };
  const worker = workers[index % 2 === 0 ? 'ana' : 'beto'];
  type Change = 'StageClaimed.v1' | 'StageReleased.v1' | 'StageCompleted.v1' | 'StageUndone.v1';
  const tell = (type: Change, next: (at: string) => Partial<StageTaskSnapshot>) => {
    const rest = teller();
    version += 1;
    task = { ...task, ...next(rest.occurredAt), version };
    const data = { orderId: order.id, number: order.number, task, reason: null };
    const actor = { kind: 'STAFF' as const, ...worker };
    events.push(eventOf(type, { ...rest, actor, data }));
  };
  const claim = () => tell('StageClaimed.v1', (at) => ({ state: 'CLAIMED', startedAt: at, by: worker }));
  const complete = () => tell('StageCompleted.v1', (at) => ({ state: 'COMPLETED', endedAt: at }));

  claim();
  for (let n = 0; n < plan.releases; n += 1) {
    tell('StageReleased.v1', () => ({ state: 'WAITING', startedAt: null, by: null }));
    claim();
  }
  if (plan.undone) {
    complete();
    tell('StageUndone.v1', () => ({ state: 'CLAIMED', endedAt: null }));
  }
  if (plan.finished) complete();
  return events;
}

function orderOf({ id, placedAt, totalMinor, channel, automaticReception, ...said }: Story): OrderSnapshot {
  const kinds: StageKind[] = ['RECEPTION', 'KITCHEN', 'PACKING', channel === 'DELIVERY' ? 'DELIVERY' : 'COUNTER'];
  return {
    id,
    number: `A-${id}`,
    shop: { name: 'Pardos Chicken', slug: 'pardos', action: '#d62e1f' },
    branchId,
    branchName: 'Miraflores',
    channel,
    placedAt,
    promisedAt: new Date(Date.parse(placedAt) + 15 * minute).toISOString(),
    customerId: null,
    customerName: said.customerName ?? 'Rosa',
    allergyNote: null,
    paymentMethod: 'CASH',
    totalMinor,
    lines: said.lines ?? [],
    stages: kinds.map((kind, index) => ({
      index,
      kind,
      role: roleOfStage[kind],
      automatic: kind === 'RECEPTION' && automaticReception,
      targetSeconds: 600,
      timeoutSeconds: 3600,
    })),
  };
}

/** A thing that was ordered, for tests. */
export function aLine(name: string, quantity: number, changes: Partial<OrderSnapshot['lines'][number]> = {}) {
  const rest = { id: name, productId: name, options: [], note: null, station: 'BRASA' as const, chickenEighths: 0 };
  return { ...rest, name, quantity, totalMinor: quantity * 1_000, ...changes };
}

/** The branch as restaurantes tells it, for tests. */
export function branchTold(tenantId = 'T1'): DomainEvent {
  const shop = { name: 'Pardos Chicken', slug: 'pardos', action: '#d62e1f' };
  return eventOf('BranchConfigured.v1', {
    source: 'restaurantes',
    tenantId,
    branchId,
    aggregate: { type: 'branch', id: branchId, version: 1 },
    occurredAt: '2026-11-01T12:00:00.000Z',
    correlationId: branchId,
    causationId: null,
    actor: systemActor,
    data: {
      branch: {
        ...{ id: branchId, slug: 'miraflores', name: 'Miraflores', numberPrefix: 'A', shop, taxRateBps: 1800 },
        ...{
          channels: ['PICKUP'],
          hours: [],
          zones: [],
          stages: [],
          promisedMinutes: 30,
          pausedReason: null,
          version: 1,
        },
      },
    },
  });
}
