import { placeOrder } from '../../usecases/place-order.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const orderPlace: NonNullable<MutationResolvers['orderPlace']> = async (_parent, { input }, ctx) => {
  const placed = await placeOrder(ctx, {
    ...input,
    tipMinor: input.tipMinor ?? 0,
    scheduledFor: input.scheduledFor ?? null,
    couponCode: input.couponCode ?? null,
  });
  if (!placed.ok) return { order: null, orderToken: null, userErrors: placed.reason };

  // Whoever has just placed it holds its link.
  const { id } = placed.value;
  return { order: placed.value, orderToken: await ctx.orderToken(id), userErrors: [] };
};
