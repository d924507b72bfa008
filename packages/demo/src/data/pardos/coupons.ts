import type { Coupon } from '../tenant.ts';

const running = { validFrom: '2026-01-01T05:00:00.000Z', validTo: '2031-01-01T05:00:00.000Z' };

/** Referencial: one of each kind, one for a few, and one whose time is over. */
export const coupons: readonly Coupon[] = [
  { code: 'PARDOS10', kind: 'PERCENT', percent: 10, minimumMinor: 3000, ...running },
  { code: 'BRASA15', kind: 'AMOUNT', amountMinor: 1500, minimumMinor: 8000, maxUsesPerCustomer: 1, ...running },
  { code: 'ENVIOGRATIS', kind: 'FREE_DELIVERY', minimumMinor: 4000, ...running },
  { code: 'PRIMEROS50', kind: 'PERCENT', percent: 20, maxUses: 50, maxUsesPerCustomer: 1, ...running },
  {
    code: 'VERANO26',
    kind: 'PERCENT',
    percent: 15,
    validFrom: '2026-01-01T05:00:00.000Z',
    validTo: '2026-04-01T05:00:00.000Z',
  },
];
