import { moneyOf } from '@pardos/contracts/money';
import { canCancel } from '../usecases/cancel-order.ts';
import { seesContact, seesPrivate, visibleOrder } from '../usecases/find-order.ts';
import { showReceipt } from '../usecases/show-receipt.ts';
import { totalsView } from './totals-view.ts';
import type { OrderResolvers } from './types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, ctx) => visibleOrder(ctx, id),
  branch: ({ branchId }) => ({ id: branchId }),
  lines: ({ lines }) =>
    lines.map(({ unitPriceMinor, totalMinor, options, ...line }) => ({
      ...line,
      unitPrice: moneyOf(unitPriceMinor),
      total: moneyOf(totalMinor),
      options: options.map(({ priceDeltaMinor, ...option }) => ({ ...option, priceDelta: moneyOf(priceDeltaMinor) })),
    })),
  totals: ({ totals }) => totalsView(totals),
  couponCode: ({ coupon }) => coupon?.code ?? null,
  customer: ({ customer: { name, phone, email } }, _args, ctx) => ({
    name,
    phone: seesContact(ctx) ? phone : null,
    email: seesPrivate(ctx) ? email : null,
  }),
  address: ({ address }, _args, ctx) => (seesContact(ctx) ? address : null),
  payment: ({ payment: { method, cashTenderedMinor }, totals }) => ({
    method,
    cashTendered: cashTenderedMinor === null ? null : moneyOf(cashTenderedMinor),
    change: method === 'CASH' ? moneyOf((cashTenderedMinor ?? totals.totalMinor) - totals.totalMinor) : null,
  }),
  receipt: ({ receipt }, _args, ctx) => (seesPrivate(ctx) ? receipt : { ...receipt, documentNumber: null }),
  issuedReceipt: (order, _args, ctx) => showReceipt(ctx, order),
  orderToken: ({ id, customer }, _args, { caller, orderToken }) =>
    caller.kind === 'CUSTOMER' && caller.id === customer.id ? orderToken(id) : null,
  handoverCode: ({ id, channel }, _args, ctx) =>
    ctx.caller.kind === 'STAFF' || channel !== 'DELIVERY' ? null : ctx.handoverCode(id),
  cancelReason: async ({ id }, _args, ctx) => {
    const { outcome } = await ctx.progressById.load(id);
    return outcome?.reason ?? null;
  },
  canCancel: (order, _args, ctx) => canCancel(ctx, order),
};
