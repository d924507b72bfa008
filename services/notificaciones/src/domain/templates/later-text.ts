import { delayWords } from '@pardos/contracts/delays';
import type { EventData } from '@pardos/contracts/events/registry';
import { timeZone } from '@pardos/contracts/local-time';
import type { NoticeText } from './notice-text.ts';

const clock = new Intl.DateTimeFormat('es-PE', { timeZone, hour: 'numeric', minute: '2-digit' });

/** What a customer is told when their order takes longer: by how much, why, and when to expect it. */
export function laterText({ order, minutes, reason, note }: EventData<'OrderDelayed.v1'>): NoticeText {
  const what = order.channel === 'PICKUP' ? 'Estará listo' : 'Llega';
  const why = delayWords({ reason, note }).replace(/[.\s]+$/, '');
  return {
    title: `Tu pedido tardará unos ${minutes} min más`,
    body: `${why}. ${what} a las ${clock.format(new Date(order.promisedAt))} aproximadamente.`,
  };
}
