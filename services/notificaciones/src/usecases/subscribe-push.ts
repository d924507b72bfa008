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
  await expectTheirs(ctx, input.orderId);

  const problems = subscriptionProblems(input, ctx.pushTestOrigin);
  if (problems.length > 0) return reject(problems);
  const id = ctx.subscriptionId(input.endpoint);
  const others = (await ctx.pushes.ofOrder(input.orderId)).filter((one) => one.id !== id);
  if (others.length >= mostBrowsers) return reject([tooMany]);

  const { orderId, endpoint, p256dh, auth } = input;
  await ctx.pushes.keep({ id, orderId, endpoint, p256dh, auth }, ctx.now());

  return ok({ id: orderId });
}

/** Ends the notifications of an order to a browser; once more changes nothing. */
export async function unsubscribePush(
  ctx: Context,
  { orderId, endpoint }: Pick<Input, 'orderId' | 'endpoint'>,
): Promise<{ id: string }> {
  authorize(ctx.caller, 'Mutation.pushUnsubscribe');
  await expectTheirs(ctx, orderId);
  await ctx.pushes.forget({ orderId, id: ctx.subscriptionId(endpoint) });

  return { id: orderId };
}

async function expectTheirs(ctx: Context, orderId: string): Promise<void> {
  const known = await ctx.orders.get(orderId);
  const isTheirs = known !== null && ctx.caller.kind !== 'STAFF' && mayFollow(ctx.caller, known.order);
  if (!isTheirs) throw failure('NOT_FOUND');
}

const tooMany = inputError('TOO_MANY', `Este pedido ya avisa a ${mostBrowsers} equipos, y no caben más.`);
