import { findOrder } from '../../usecases/find-order.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const order: NonNullable<QueryResolvers['order']> = (_parent, { id }, ctx) => findOrder(ctx, id);
