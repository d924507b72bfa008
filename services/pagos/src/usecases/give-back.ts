import type { MoneyContext } from '../context.ts';
import { approvedOf, moved, type Payment } from '../domain/payment.ts';
import { refundSettled } from '../domain/payment-events.ts';

/** Gives the money back where it is due; a payment that owes nothing stays as it is. May be repeated, and throws to be. */
export async function giveBack(ctx: MoneyContext, payment: Payment): Promise<Payment> {
  if (payment.state !== 'REFUNDING') return payment;
  const chargeId = approvedOf(payment)?.chargeId ?? null;
  if (chargeId === null) throw new Error('money to give back that was never taken');
  await ctx.provider.refund(chargeId);

  const at = ctx.now();
  const refunded = moved(payment, 'REFUNDED', { refundedAt: at.toISOString() });
  const stored = await ctx.payments.save(refunded, refundSettled(refunded, { tenantId: ctx.tenantId, at }));
  // Somebody else has given it back: the provider did so once.
  return stored ? refunded : ((await ctx.payments.get(payment.orderId)) ?? refunded);
}
