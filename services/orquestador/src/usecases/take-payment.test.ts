import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { expect, test } from 'vitest';
import type { Context } from '../context.ts';
import type { Flow } from '../domain/flow.ts';
import { expirePayment } from './expire-payment.ts';
import { startFlow } from './start-flow.ts';
import { takePayment } from './take-payment.ts';

const NOW = '2026-11-24T20:00:00.000Z';
const payBy = '2026-11-24T20:10:00.000Z';
const scheduled = { for: '2026-11-24T23:00:00.000Z', releaseAt: '2026-11-24T22:15:00.000Z' };

/** An order that is placed, kept as the table keeps it, and what its machines were told to do. */
function aWorld(changes: Partial<OrderSnapshot>) {
  const order: OrderSnapshot = {
    ...{ id: 'O1', number: 'A-001', branchId: 'B1', branchName: 'Miraflores', channel: 'DELIVERY' },
    ...{ shop: { name: 'Pardos', slug: 'pardos', action: '#d62e1f' }, placedAt: NOW, promisedAt: NOW },
    ...{ customerId: null, customerName: 'Ana', allergyNote: null, paymentMethod: 'CARD_ONLINE', totalMinor: 1000 },
    ...{ lines: [], stages: [] },
    ...changes,
  };
  let flow: Flow | null = null;
  const did: string[] = [];
  const told: (string | undefined)[] = [];
  const ctx: Context = {
    tenantId: 'T1',
    now: () => new Date(NOW),
    wake: async () => undefined,
    hold: async (_id, releaseAt, until) => void did.push(`hold ${until} ${releaseAt}`),
    workflow: { start: async () => void did.push('start'), cancel: async () => undefined },
    flows: {
      get: async () => ({ flow, stage: null }),
      save: async (next, event) => {
        if (next.version !== (flow?.version ?? 0) + 1) return false;
        flow = next;
        if (event !== null) told.push(event.detailType === 'OrderCancelled.v1' ? event.data.reason : event.detailType);
        return true;
      },
      openStages: async () => [],
      cancelEarly: async () => false,
      earlyCancel: async () => null,
    },
  };
  return { ctx, order, did, told };
}

test('an order that is paid at the door begins at once, and no time is kept for its payment', async () => {
  const { ctx, order, did } = aWorld({ paymentMethod: 'CASH' });
  await startFlow(ctx, order);
  expect(did).toEqual(['start']);
});

test('an order that is paid online begins with its payment, whoever comes again', async () => {
  const { ctx, order, did, told } = aWorld({ payBy });
  await startFlow(ctx, order);
  expect(did).toEqual(['hold PAYMENT 2026-11-24T20:11:00.000Z']);
  await takePayment(ctx, 'O1');
  await takePayment(ctx, 'O1');
  await expirePayment(ctx, 'O1');
  expect(did.slice(1)).toEqual(['start', 'start']);
  expect(told).toEqual([]);
});

test('a scheduled one waits for its payment first, then for its time', async () => {
  const { ctx, order, did } = aWorld({ payBy, scheduled });
  await startFlow(ctx, order);
  await takePayment(ctx, 'O1');
  expect(did).toEqual(['hold PAYMENT 2026-11-24T20:11:00.000Z', `hold TIME ${scheduled.releaseAt}`]);
});

test('an order that nobody paid is cancelled once, and a payment that comes later does not begin it', async () => {
  const { ctx, order, did, told } = aWorld({ payBy });
  await startFlow(ctx, order);
  await expirePayment(ctx, 'O1');
  await expirePayment(ctx, 'O1');
  await takePayment(ctx, 'O1');
  await startFlow(ctx, order);
  expect(told).toEqual(['PAYMENT_EXPIRED']);
  expect(did).toHaveLength(1);
});
