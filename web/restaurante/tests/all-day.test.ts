import { describe, expect, it } from 'vitest';
import { allDayOf, totalOf } from '../src/features/board/all-day.ts';
import { laneOf } from '../src/features/board/lanes.ts';
import { aTicket } from './a-ticket.ts';
import { aLine } from './a-ticket-lines.ts';

function worksOf(...tickets: ReturnType<typeof aTicket>[]) {
  const lane = laneOf(tickets, ['KITCHEN']);
  return [...lane.queue, ...lane.hands];
}

describe('the counts of the day', () => {
  const works = worksOf(
    aTicket(
      { taskId: 'a' },
      { lines: [aLine({ quantity: 2, options: ['Papas fritas'] }), aLine({ id: 'x', name: '1 Brasa' })] },
    ),
    aTicket(
      { taskId: 'b', state: 'CLAIMED' },
      { lines: [aLine({ quantity: 3, options: ['Papas fritas', 'Pierna'] })] },
    ),
    aTicket({ taskId: 'c' }, { lines: [aLine({ name: 'Ensalada', station: 'FRIA' })] }),
  );

  it('sums each product over the tickets, waiting and in hand apart, most wanted first', () => {
    const [oven] = allDayOf(works);

    expect(oven?.products).toEqual([
      { name: '¼ Brasa', waiting: 2, inHand: 3 },
      { name: '1 Brasa', waiting: 1, inHand: 0 },
    ]);
    expect(oven?.products.map(totalOf)).toEqual([5, 1]);
  });

  it('multiplies what was chosen by how many it was chosen for', () => {
    expect(allDayOf(works)[0]?.options).toEqual([
      { name: 'Papas fritas', waiting: 2, inHand: 3 },
      { name: 'Pierna', waiting: 0, inHand: 3 },
    ]);
  });

  it('names the stations in the order of the kitchen, and only those with work', () => {
    expect(allDayOf(works).map(({ station }) => station)).toEqual(['BRASA', 'FRIA']);
    expect(allDayOf([])).toEqual([]);
  });
});
