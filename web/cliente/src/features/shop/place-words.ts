import { formatWhen } from '@pardos/web-ui/format.ts';
import type { Branch, Place } from './place.ts';

/** The place in a few words, for the header: Entrega a Miraflores. */
export function placeTitle({ channel, branch, district }: Place): string {
  return channel === 'DELIVERY' ? `Entrega a ${district ?? branch.district}` : `Recojo en ${branch.name}`;
}

/** What it costs to have it there: Delivery gratis. */
export function feeText({ channel, zone }: Place): string {
  if (channel === 'PICKUP') return 'Recojo sin costo';
  if (!zone) return 'Elige tu distrito';
  return zone.fee.amountMinor === 0 ? 'Delivery gratis' : `Delivery ${zone.fee.formatted}`;
}

/** Why a branch takes no orders and when it will; null while it takes them. */
export function closedText(branch: Pick<Branch, 'isOpen' | 'opensAt' | 'pausedReason'>, now: number): string | null {
  if (branch.isOpen && !branch.pausedReason) return null;

  const opens = branch.opensAt ? `Abre ${formatWhen(branch.opensAt, now)}` : '';
  const why = branch.pausedReason ? `${branch.pausedReason.replace(/\.$/, '')}.` : 'Cerrado ahora.';
  return `${why} ${opens}`.trim();
}
