import { cancelOrder } from '../../usecases/cancel-order.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const orderCancel: NonNullable<MutationResolvers['orderCancel']> = async (_parent, { input }, ctx) => {
  const cancelled = await cancelOrder(ctx, { ...input, note: input.note ?? null });
  return cancelled.ok ? { order: cancelled.value, userErrors: [] } : { order: null, userErrors: [cancelled.reason] };
};
