import { ok, type Result, reject } from '@pardos/contracts/result';
import type { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import { alreadyRated, notYetRateable, orderRated, type Rating, ratingProblem, sameRating } from '../domain/rating.ts';
import { seesOrder } from './viewer.ts';

type Input = { readonly orderId: string; readonly stars: number; readonly comment: string | null };

/** Keeps what the customer thought of a delivered order, once; the same again changes nothing. */
export async function rateOrder(
  ctx: Context,
  input: Input,
): Promise<Result<{ id: string }, ReturnType<typeof inputError>>> {
  authorize(ctx.caller, 'Mutation.orderRate');
  const progress = await ctx.progressById.load(input.orderId);
  if (progress === null || ctx.caller.kind === 'STAFF' || !seesOrder(ctx, progress)) throw failure('NOT_FOUND');

  const { orderId, stars } = input;
  const rating: Rating = { orderId, stars, comment: input.comment?.trim() || null, at: ctx.now().toISOString() };
  const problem = notYetRateable(progress) ?? ratingProblem(rating);
  if (problem !== null) return reject(problem);

  const event = orderRated(progress, rating, { tenantId: ctx.caller.tenantId, actor: actorOf(ctx.caller) });
  if (await ctx.ratings.add(rating, event)) return ok({ id: orderId });

  const [known] = await ctx.ratings.getMany([orderId]);
  if (known === undefined) throw new Error('a rating that is there and is not');
  return sameRating(known, rating) ? ok({ id: orderId }) : reject(alreadyRated(known));
}
