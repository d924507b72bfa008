import { payOrder } from '../../usecases/pay-order.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const orderPay: NonNullable<MutationResolvers['orderPay']> = async (_parent, { input }, ctx) => {
  const paid = await payOrder(ctx, input);
  return paid.ok ? { charge: paid.value, userErrors: [] } : { charge: null, userErrors: [paid.reason] };
};
