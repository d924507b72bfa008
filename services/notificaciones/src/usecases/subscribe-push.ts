import { mayFollow } from '@pardos/contracts/caller';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { subscriptionProblems } from '../domain/push-subscription.ts';

type Input = { readonly orderId: string; readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** Each is called at every change. */
const mostBrowsers = 5;

/** Has a browser of the order's customer notified of its changes; the same browser again changes nothing. */
export async function subscribePush(
  ctx: Context,
  input: Input,
): Promise<Result<{ id: string }, readonly ReturnType<typeof inputError>[]>> {
  authorize(ctx.caller, 'Mutation.pushSubscribe');
  const known = await ctx.orders.get(input.orderId);
  const isTheirs = known !== null && ctx.caller.kind !== 'STAFF' && mayFollow(ctx.caller, known.order);
  if (!isTheirs) throw failure('NOT_FOUND');

  const problems = subscriptionProblems(input, ctx.pushTestOrigin);
  if (problems.length > 0) return reject(problems);
  const id = ctx.subscriptionId(input.endpoint);
  const others = (await ctx.pushes.ofOrder(input.orderId)).filter((one) => one.id !== id);
  if (others.length >= mostBrowsers) return reject([tooMany]);

  const { orderId, endpoint, p256dh, auth } = input;
  await ctx.pushes.keep({ id, orderId, endpoint, p256dh, auth }, ctx.now());

  return ok({ id: orderId });
}

const tooMany = inputError('TOO_MANY', `Este pedido ya avisa a ${mostBrowsers} equipos, y no caben más.`);
