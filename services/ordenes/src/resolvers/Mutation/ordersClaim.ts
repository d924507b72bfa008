import { claimOrders } from '../../usecases/claim-orders.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const ordersClaim: NonNullable<MutationResolvers['ordersClaim']> = (_parent, { input }, ctx) =>
  claimOrders(ctx, input.orderTokens);
