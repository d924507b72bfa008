import { followOrder } from '../../usecases/follow-order.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const orderStatus: NonNullable<QueryResolvers['orderStatus']> = (_parent, { id, knownRevision }, ctx) =>
  followOrder(ctx, { id, knownRevision: knownRevision ?? null });
