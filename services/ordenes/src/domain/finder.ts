import * as z from 'zod/mini';
import { type Order, placeOf } from './order.ts';

/** The little of an order that it is looked for by; a whole day of them is read at once. */
export const FinderRow = z.object({
  orderId: z.string(),
  place: z.string(),
  number: z.string(),
  name: z.string(),
  phone: z.string(),
});
export type FinderRow = z.infer<typeof FinderRow>;

/** What an order can be found by. */
export function finderRow(order: Order): FinderRow {
  const { id, number, customer } = order;
  return { orderId: id, place: placeOf(order), number, name: customer.name, phone: customer.phone };
}

/** Those that have every word, in their number, in the customer's name or in the phone. Accents and capitals are one. */
export function findIn(rows: readonly FinderRow[], find: string): readonly FinderRow[] {
  const words = plain(find).split(/\s+/).filter(Boolean);
  // A phone is typed in groups: 987 654 321.
  const digits = find.replace(/\D/g, '');
  const isPhone = digits.length >= shortestPhonePart && /^[\d\s+-]+$/.test(find);

  return rows.filter(({ number, name, phone }) => {
    const text = `${plain(number)} ${plain(name)}`;
    return words.every((word) => text.includes(word)) || (isPhone && phone.includes(digits));
  });
}

const shortestPhonePart = 3;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
