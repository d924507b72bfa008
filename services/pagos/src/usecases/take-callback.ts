import type { MoneyContext } from '../context.ts';
import type { Answer } from '../domain/answer.ts';
import { takeAnswer } from './take-answer.ts';

/** The provider has told what became of a payment. Repeats change nothing. False for a payment that was never sent. */
export async function takeCallback(
  ctx: MoneyContext,
  { orderId, index }: { readonly orderId: string; readonly index: number },
  answer: Answer,
): Promise<boolean> {
  const payment = await ctx.payments.get(orderId);
  if (payment?.attempts[index] === undefined) return false;
  await takeAnswer(ctx, { payment, index }, answer);
  return true;
}
