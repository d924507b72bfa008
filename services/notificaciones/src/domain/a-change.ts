import { systemActor } from '@pardos/contracts/events/envelope';
import { type EventOf, eventOf } from '@pardos/contracts/events/event';
import type { BranchSnapshot, OrderSnapshot } from '@pardos/contracts/events/snapshots';
import type { OrderStatus, StageDefinition } from '@pardos/contracts/stages';

const reception: StageDefinition = {
  index: 0,
  kind: 'RECEPTION',
  role: 'HOST',
  automatic: false,
  targetSeconds: 60,
  timeoutSeconds: 300,
};

/** An order, for tests. */
export function anOrder(changes: Partial<OrderSnapshot> = {}): OrderSnapshot {
  return {
    id: '01KAORDER0000000000000001',
    number: 'A-042',
    shop: { name: 'Pardos Chicken', slug: 'pardos', action: '#d62e1f' },
    branchId: 'B1',
    branchName: 'Miraflores',
    channel: 'DELIVERY',
    placedAt: '2026-11-24T20:00:00.000Z',
    promisedAt: '2026-11-24T20:45:00.000Z',
    customerId: 'C1',
    customerName: 'Rosa',
    allergyNote: null,
    paymentMethod: 'CASH',
    totalMinor: 6990,
    lines: [
      {
        id: '1',
        productId: 'P1',
        name: '1 Pollo a la brasa',
        quantity: 2,
        options: [],
        note: null,
        station: 'BRASA',
        chickenEighths: 8,
      },
    ],
    stages: [reception],
    ...changes,
  };
}

type Change = {
  readonly order?: OrderSnapshot;
  readonly at?: string;
  readonly by?: string | null;
  readonly reason?: string | null;
  readonly version?: number;
};

/** News of an order, for tests. */
export function aChange(status: OrderStatus, change: Change = {}): EventOf<'OrderStatusChanged.v1'> {
  const { order = anOrder(), at = '2026-11-24T20:01:00.000Z', by = null, reason = null, version = 1 } = change;
  return eventOf('OrderStatusChanged.v1', {
    source: 'estados',
    tenantId: '01KATENANT000000000000001',
    branchId: order.branchId,
    aggregate: { type: 'status', id: order.id, version },
    occurredAt: at,
    correlationId: order.id,
    causationId: null,
    actor: systemActor,
    data: { order, status, by, reason },
  });
}

/** An order whose first step takes too long, for tests. */
export function aDelay(level: number, order = anOrder(), at = '2026-11-24T20:01:10.000Z'): EventOf<'StageOverdue.v1'> {
  const [stage = reception] = order.stages;
  return eventOf('StageOverdue.v1', {
    source: 'orquestador',
    tenantId: '01KATENANT000000000000001',
    branchId: order.branchId,
    aggregate: { type: 'flow', id: order.id, version: level },
    occurredAt: at,
    correlationId: order.id,
    causationId: null,
    actor: systemActor,
    data: { orderId: order.id, number: order.number, stage, level },
  });
}

/** An order of which somebody told that it takes longer, for tests. */
export function aLateOrder(
  data: Partial<EventOf<'OrderDelayed.v1'>['data']> = {},
  version = 2,
): EventOf<'OrderDelayed.v1'> {
  const { order = anOrder({ promisedAt: '2026-11-24T20:55:00.000Z' }), minutes = 10, ...why } = data;
  return eventOf('OrderDelayed.v1', {
    source: 'estados',
    tenantId: '01KATENANT000000000000001',
    branchId: order.branchId,
    aggregate: { type: 'status', id: order.id, version },
    occurredAt: '2026-11-24T20:01:20.000Z',
    correlationId: order.id,
    causationId: null,
    actor: systemActor,
    data: { order, minutes, reason: 'HIGH_DEMAND', note: null, ...why },
  });
}

/** A branch that was changed by its manager, for tests. */
export function anOrdering(
  ordering: EventOf<'BranchConfigured.v1'>['data']['ordering'],
  version = 2,
): EventOf<'BranchConfigured.v1'> {
  return eventOf('BranchConfigured.v1', {
    source: 'restaurantes',
    tenantId: '01KATENANT000000000000001',
    branchId: 'B1',
    aggregate: { type: 'branch', id: 'B1', version },
    occurredAt: '2026-11-24T20:02:00.000Z',
    correlationId: 'C',
    causationId: null,
    actor: { kind: 'STAFF', id: 'S1', name: 'Gloria Paz', role: 'MANAGER' },
    data: { branch: aBranch(ordering === 'PAUSED' ? 'Sin luz' : null, version), ...(ordering && { ordering }) },
  });
}

/** Wrong PINs at a shared screen, for tests. */
export function aLock(scope: EventOf<'StaffPinLocked.v1'>['data']['scope']): EventOf<'StaffPinLocked.v1'> {
  const failures = scope === 'PERSON' ? 5 : 15;
  return eventOf('StaffPinLocked.v1', {
    source: 'restaurantes',
    tenantId: '01KATENANT000000000000001',
    branchId: 'B1',
    aggregate: { type: 'pin-tries', id: 'P1.S1', version: failures },
    occurredAt: '2026-11-24T20:03:00.000Z',
    correlationId: 'C',
    causationId: null,
    actor: { kind: 'STAFF', id: 'P1', name: 'Cocina 1', role: 'DEVICE' },
    data: {
      staffId: 'S1',
      staffName: 'Ana Torres',
      screenId: 'P1',
      screenName: 'Cocina 1',
      scope,
      failures,
      until: '2026-11-24T20:04:00.000Z',
    },
  });
}

function aBranch(pausedReason: string | null, version: number): BranchSnapshot {
  return {
    id: 'B1',
    slug: 'miraflores',
    name: 'Miraflores',
    numberPrefix: 'A',
    shop: { name: 'Pardos Chicken', slug: 'pardos', action: '#d62e1f' },
    taxRateBps: 1800,
    channels: ['DELIVERY'],
    hours: [],
    zones: [],
    stages: [],
    promisedMinutes: 45,
    pausedReason,
    version,
  };
}
