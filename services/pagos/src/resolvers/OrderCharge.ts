import { moneyOf } from '@pardos/contracts/money';
import { canPay } from '../domain/attempt.ts';
import { approvedOf } from '../domain/payment.ts';
import type { OrderChargeResolvers } from './types.generated.ts';

export const OrderCharge: OrderChargeResolvers = {
  method: ({ method }) => (method === 'CARD_ONLINE' ? 'CARD' : 'YAPE'),
  amount: ({ amountMinor }) => moneyOf(amountMinor),
  canPay: (payment, _args, ctx) => ctx.caller.kind !== 'STAFF' && canPay(payment, ctx.now()),
  lastFour: (payment) => approvedOf(payment)?.lastFour ?? null,
  declineReason: ({ attempts }) => attempts.at(-1)?.reason ?? null,
  provider: (_payment, _args, ctx) => ctx.provider,
};
