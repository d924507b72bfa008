import { describe, expect, it } from 'vitest';
import { laneOf } from '../src/features/board/lanes.ts';
import { pressureOf, soonSaying } from '../src/features/board/soon.ts';
import { aTicket } from './a-ticket.ts';

const now = Date.parse('2026-11-25T01:10:00.000Z');
const since = (number: string, waitingSince: string) =>
  aTicket({ taskId: number, waitingSince: `2026-11-25T${waitingSince}.000Z` }, { number, order: { id: number } });

describe('what is late and what is about to be', () => {
  const { queue } = laneOf(
    [since('A-1', '00:50:00'), since('A-2', '00:56:30'), since('A-3', '01:04:30'), since('A-4', '01:09:00')],
    ['KITCHEN'],
  );

  it('is split at the target and ten minutes before it, the nearest first', () => {
    const { late, soon } = pressureOf(queue, now);

    expect(late.map(({ ticket }) => ticket.number)).toEqual(['A-1']);
    expect(soon.map(({ ticket }) => ticket.number)).toEqual(['A-2', 'A-3']);
  });

  it('is said with the time by which all of them have passed', () => {
    const { soon } = pressureOf(queue, now);

    expect(soonSaying(soon, now)).toBe('2 pedidos se pasan en 10 min');
    expect(soonSaying(soon.slice(0, 1), now)).toBe('1 pedido se pasa en 2 min');
    expect(soonSaying([], now)).toBeNull();
  });
});
