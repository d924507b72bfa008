import { statusOf } from '@pardos/contracts/order-status';
import { orderStatuses } from '@pardos/contracts/stages';
import * as z from 'zod/mini';
import { type Order, placeOf } from './order.ts';
import type { Progress } from './progress.ts';

/** The little of an order that it is looked for by; a whole day of them is read at once. */
export const FinderRow = z.object({
  orderId: z.string(),
  place: z.string(),
  number: z.string(),
  name: z.string(),
  phone: z.string(),
  status: z.enum(orderStatuses),
  /** Who has had it in hand. */
  people: z.array(z.string()),
});
export type FinderRow = z.infer<typeof FinderRow>;

export type Wanted = { readonly find: string; readonly status: string | null };

/** What an order can be found by, as far as it has come. */
export function finderRow(order: Order, { tasks, paidAt, outcome }: Progress): FinderRow {
  const { id, number, customer, stages } = order;
  const all = Object.values(tasks);
  const status = statusOf({
    unpaid: order.payBy !== null && paidAt === null,
    stages,
    tasks: new Map(all.map((task) => [task.index, task])),
    outcome: outcome?.kind ?? null,
  });
  const people = [...new Set(all.flatMap(({ by }) => (by === null ? [] : [by.name])))];
  return { orderId: id, place: placeOf(order), number, name: customer.name, phone: customer.phone, status, people };
}

/**
 * Those of a status that have every word in their number, in the customer's name or in the name of somebody who worked
 * on them, or a part of the phone. Accents and capitals are one.
 */
export function findIn(rows: readonly FinderRow[], { find, status }: Wanted): readonly FinderRow[] {
  const words = plain(find).split(/\s+/).filter(Boolean);
  // A phone is typed in groups: 987 654 321.
  const digits = find.replace(/\D/g, '');
  const isPhone = digits.length >= shortestPhonePart && /^[\d\s+-]+$/.test(find);

  return rows.filter((row) => {
    if (status !== null && row.status !== status) return false;
    const text = plain([row.number, row.name, ...row.people].join(' '));
    return words.every((word) => text.includes(word)) || (isPhone && row.phone.includes(digits));
  });
}

const shortestPhonePart = 3;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
