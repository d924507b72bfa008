import type { DomainEvent } from '@pardos/contracts/events/event';
import { untilStored } from '@pardos/platform/until-stored';
import type { Context } from '../context.ts';
import { cancelOrder } from './cancel-order.ts';
import { finishStage } from './finish-stage.ts';
import { startFlow } from './start-flow.ts';
import { takePayment } from './take-payment.ts';

/** What each event that the service hears leads to. Repeats and disorder change nothing. */
export async function consumeEvent(ctx: Context, event: DomainEvent): Promise<void> {
  switch (event.detailType) {
    case 'OrderPlaced.v1':
      return await untilStored(() => startFlow(ctx, event.data.order));
    case 'OrderCancelRequested.v1':
      return await untilStored(() => cancelOrder(ctx, event));
    case 'PaymentSettled.v1':
      return await untilStored(() => takePayment(ctx, event.data.orderId));
    case 'StageCompleted.v1':
      return await untilStored(() => finishStage(ctx, event.data.orderId, event.data.task.index));
    default:
      throw new Error(`${event.detailType} is not for orquestador`);
  }
}
