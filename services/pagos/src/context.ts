import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import DataLoader from 'dataloader';
import { type Payments, paymentsOf } from './data/payments.ts';
import type { Payment } from './domain/payment.ts';
import type { PaymentProvider } from './ports/payment-provider.ts';

/** What the use cases of the provider's answers and of events get. */
export type MoneyContext = {
  readonly tenantId: string;
  readonly payments: Payments;
  readonly provider: PaymentProvider;
  now(): Date;
};

/** What the use cases of people get. */
export type Context = RequestContext &
  MoneyContext & {
    /** Payments by order, read together; null where there is none. */
    readonly paymentByOrder: DataLoader<string, Payment | null>;
  };

/** The context of what is told by the provider or by an event. */
export function moneyContextOf(tenantId: string, provider: PaymentProvider): MoneyContext {
  return { tenantId, payments: paymentsOf(tenantStore(tenantId), tenantId), provider, now: () => new Date() };
}

/** The context of a request. */
export function contextOf(request: RequestContext, provider: PaymentProvider): Context {
  const { tenantId } = request.caller;
  const payments = paymentsOf(request.store, tenantId);
  return {
    ...request,
    tenantId,
    payments,
    provider,
    paymentByOrder: new DataLoader(
      async (ids: readonly string[]) => {
        const found = new Map((await payments.getMany(ids)).map((payment) => [payment.orderId, payment]));
        return ids.map((id) => found.get(id) ?? null);
      },
      // DynamoDB reads a hundred keys at once.
      { maxBatchSize: 100 },
    ),
  };
}
