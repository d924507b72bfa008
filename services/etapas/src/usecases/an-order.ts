import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import type { StageDefinition } from '@pardos/contracts/stages';

export const kitchen: StageDefinition = {
  index: 0,
  kind: 'KITCHEN',
  role: 'COOK',
  automatic: false,
  targetSeconds: 900,
  timeoutSeconds: 1800,
};

/** An order to make others from, for tests. */
export const anOrder: OrderSnapshot = {
  id: 'A',
  number: 'A-001',
  shop: { name: 'Pardos', slug: 'pardos', action: '#d62e1f' },
  branchId: 'B1',
  branchName: 'Benavides',
  channel: 'PICKUP',
  placedAt: '2026-11-24T19:55:00.000Z',
  promisedAt: '2026-11-24T20:30:00.000Z',
  customerId: null,
  customerName: 'Carla',
  allergyNote: null,
  paymentMethod: 'CASH',
  totalMinor: 3_590,
  lines: [],
  stages: [kitchen],
};
