import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import type { NoticeKind } from './notice-kind.ts';

/** A mail about the past confuses: a replayed or long delayed event is told in the app only. */
const staleAfterMs = 6 * 3600 * 1000;

type Change = { readonly order: OrderSnapshot; readonly status: NoticeKind; readonly at: string };

/** True when a change is worth a mail: one when we have the order, then one for each step that concerns the customer. */
export function deservesMail({ order, status, at }: Change, now: Date): boolean {
  if (now.getTime() - Date.parse(at) > staleAfterMs) return false;

  const accepted = order.stages.some((stage) => stage.kind === 'RECEPTION' && !stage.automatic);
  switch (status) {
    case 'RECEIVED':
      return true;
    case 'CONFIRMED':
      // Where a person accepts, the mail went out on RECEIVED already.
      return !accepted;
    case 'PACKING':
      return false;
    case 'PREPARING':
    case 'READY':
    case 'DELAYED':
    case 'AWAITING_PAYMENT':
    case 'PAYMENT_FAILED':
    case 'REFUNDED':
    case 'ON_THE_WAY':
    case 'DELIVERED':
    case 'CANCELLED':
      return true;
  }
}
