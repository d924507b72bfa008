import { listMyOrders } from '../../usecases/list-my-orders.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const myOrders: NonNullable<QueryResolvers['myOrders']> = (_parent, { first, after }, ctx) =>
  listMyOrders(ctx, { first, after: after ?? null });
