import type { Reading } from './reading.ts';
import type { Verdict } from './verdict.ts';

/** Days of which the dashboard says something else than the orders themselves, all of them, whoever placed them. */
export function dashboardVerdicts(days: Reading['days']): Verdict[] {
  return days.flatMap(({ day, sums, orders }) => {
    const count = (wanted: string) => orders.filter(({ status }) => status === wanted).length;
    const sold = orders.filter(({ status }) => status !== 'CANCELLED');
    const pairs = [
      ['pedidos', sums.orders, orders.length],
      ['entregados', sums.delivered, count('DELIVERED')],
      ['anulados', sums.cancelled, count('CANCELLED')],
      ['en curso', sums.inProgress, orders.length - count('DELIVERED') - count('CANCELLED')],
      ['ventas', sums.sales.amountMinor, sold.reduce((sum, { totalMinor }) => sum + totalMinor, 0)],
    ] as const;
    return pairs
      .filter(([, said, counted]) => said !== counted)
      .map(([name, said, counted]) => ({
        kind: 'WRONG' as const,
        about: `tablero del ${day}`,
        what: `${name}: dice ${said}, los pedidos suman ${counted}`,
      }));
  });
}
