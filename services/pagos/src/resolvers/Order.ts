import { findPayment } from '../usecases/find-payment.ts';
import type { OrderResolvers } from './types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  charge: ({ id }, _args, ctx) => findPayment(ctx, id),
};
