import type { ProductSnapshot } from '@pardos/contracts/events/snapshots';
import { openingOf } from '@pardos/contracts/opening-hours';

type OutOfHours = { readonly reason: string; readonly until: string | null };

/** Null while a product is sold, or why it is not and when it is again. Without hours it is sold always. */
export function saleOf(hours: ProductSnapshot['hours'], at: Date): OutOfHours | null {
  if (hours === null || hours === undefined) return null;
  const opening = openingOf({ hours, pausedReason: null }, at);
  return opening.open ? null : { reason: 'Se vende en otro horario', until: opening.opensAt };
}
