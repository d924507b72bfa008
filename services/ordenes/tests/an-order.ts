import type { Order } from '../src/domain/order.ts';

/** An order, for tests. */
export function anOrder(changes: Partial<Order> = {}): Order {
  return {
    id: '01KAORDER0000000000000001',
    number: 'B-001',
    shop: { name: 'Pardos Chicken', slug: 'pardos', action: '#d62e1f' },
    branchId: 'B1',
    branchName: 'Miraflores Benavides',
    channel: 'DELIVERY',
    placedAt: '2026-11-24T20:00:00.000Z',
    promisedAt: '2026-11-24T20:45:00.000Z',
    scheduledFor: null,
    releaseAt: null,
    day: '2026-11-24',
    lines: [
      {
        id: '1',
        productId: 'pollo-entero',
        name: '1 Pollo a la brasa',
        quantity: 1,
        options: [
          {
            groupId: 'complemento',
            optionId: 'papas',
            group: 'Complemento',
            name: 'papas doradas',
            priceDeltaMinor: 0,
          },
        ],
        note: null,
        station: 'BRASA',
        chickenEighths: 8,
        unitPriceMinor: 9590,
        totalMinor: 9590,
      },
    ],
    totals: {
      subtotalMinor: 9590,
      discountMinor: 0,
      deliveryFeeMinor: 0,
      tipMinor: 500,
      taxMinor: 1463,
      taxRateBps: 1800,
      totalMinor: 10_090,
    },
    customer: { id: 'C1', name: 'Rosa Peña', phone: '+51987654321', email: 'rosa@correo.pe' },
    address: null,
    payment: { method: 'CASH', cashTenderedMinor: null },
    receipt: { kind: 'BOLETA', documentNumber: '12345678', companyName: null },
    payBy: null,
    allergyNote: null,
    coupon: null,
    stages: [],
    cancelRequest: null,
    version: 1,
    ...changes,
  };
}
