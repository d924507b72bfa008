/** Ways to pay before the kitchen begins. */
export const onlineMethods = ['CARD_ONLINE', 'YAPE_ONLINE'] as const;
export type OnlineMethod = (typeof onlineMethods)[number];

/** True for a way to pay before the kitchen begins. */
export function isOnline(method: string): method is OnlineMethod {
  return onlineMethods.some((one) => one === method);
}

/** How long an order waits for its money: its place, its coupon and its price are kept meanwhile. Seconds. */
export const payWithinSeconds = 600;

/** How much longer the answer to a payment may take that was sent in the last instant. Seconds. */
export const answerWithinSeconds = 60;

/** Why the provider did not take a payment. */
export const declineReasons = ['INSUFFICIENT_FUNDS', 'REJECTED_BY_BANK', 'CODE_INVALID', 'TOKEN_INVALID'] as const;
export type DeclineReason = (typeof declineReasons)[number];
