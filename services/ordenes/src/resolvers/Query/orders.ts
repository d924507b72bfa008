import { listOrders } from '../../usecases/list-orders.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const orders: NonNullable<QueryResolvers['orders']> = (_parent, { after, find, status, ...page }, ctx) =>
  listOrders(ctx, { ...page, after: after ?? null, find: find ?? null, status: status ?? null });
