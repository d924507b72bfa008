import { rateOrder } from '../../usecases/rate-order.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const orderRate: NonNullable<MutationResolvers['orderRate']> = async (_parent, { input }, ctx) => {
  const result = await rateOrder(ctx, { ...input, comment: input.comment ?? null });
  return result.ok ? { order: result.value, userErrors: [] } : { order: null, userErrors: [result.reason] };
};
