import type { DomainEvent } from '@pardos/contracts/events/event';
import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { untilStored } from '@pardos/platform/until-stored';
import type { MoneyContext } from '../context.ts';
import { cancelled } from '../domain/answer.ts';
import { newPayment } from '../domain/new-payment.ts';
import { giveBack } from './give-back.ts';

/** What each event that the service hears leads to. Repeats and disorder change nothing. */
export async function consumeEvent(ctx: MoneyContext, event: DomainEvent): Promise<void> {
  switch (event.detailType) {
    case 'OrderPlaced.v1':
      return await openPayment(ctx, event.data.order);
    case 'OrderCancelled.v1':
      return await untilStored(() => closePayment(ctx, event.data.orderId));
    default:
      throw new Error(`${event.detailType} is not for pagos`);
  }
}

/** The order waits for its money from now on; told again, it waits already. */
async function openPayment(ctx: MoneyContext, order: OrderSnapshot): Promise<void> {
  await ctx.payments.save(newPayment(order), null);
}

/** The order is cancelled: nothing is taken any more, and what was taken goes back. False: try again. */
async function closePayment(ctx: MoneyContext, orderId: string): Promise<boolean> {
  const payment = await ctx.payments.get(orderId);
  if (payment === null) throw new Error('the end of an order whose payment is not known; try again');

  const next = cancelled(payment);
  if (next !== payment && !(await ctx.payments.save(next, null))) return false;
  await giveBack(ctx, next);
  return true;
}
