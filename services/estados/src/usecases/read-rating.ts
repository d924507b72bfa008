import { denial } from '@pardos/contracts/caller';
import type { Context } from '../context.ts';
import type { Rating } from '../domain/rating.ts';
import { readProgress } from './read-progress.ts';

/** What the customer thought of an order, for them and for who runs its branch; null for others. */
export async function readRating(ctx: Context, orderId: string): Promise<Rating | null> {
  if (denial(ctx.caller, 'Order.rating') !== null) return null;
  const [progress, rating] = await Promise.all([readProgress(ctx, orderId), ctx.ratingById.load(orderId)]);
  return progress === null ? null : rating;
}
