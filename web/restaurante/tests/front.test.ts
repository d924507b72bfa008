import { describe, expect, it } from 'vitest';
import { frontOf, keyOf } from '../src/features/board/front.ts';
import { laneOf } from '../src/features/board/lanes.ts';
import type { Station } from '../src/gql/graphql.ts';
import { aTicket } from './a-ticket.ts';
import { aLine } from './a-ticket-lines.ts';

const oven = [aLine()];
const cold = [aLine({ station: 'FRIA' })];
const at = (number: string, minute: number, stage: Parameters<typeof aTicket>[0] = {}, lines = oven) =>
  aTicket(
    { taskId: number, ...stage },
    { number, order: { id: number }, placedAt: `2026-11-25T01:0${minute}:00.000Z`, lines },
  );

const first = at('A-1', 1);
const second = at('A-2', 2, {}, cold);
const third = at('A-3', 3);
const own = at('A-4', 4, { state: 'CLAIMED', mine: true });
const anothers = at('A-5', 5, { state: 'CLAIMED', by: { name: 'Ana Torres', role: 'COOK' } });

const front = (tickets: Parameters<typeof laneOf>[0], chosen: string | null = null, station: Station | null = null) =>
  frontOf(laneOf(tickets, ['KITCHEN']), { station, chosen });

describe('the ticket in front', () => {
  it.each([
    ['the next', [first, second], null, 'A-1', 'next'],
    ['one’s own before the next', [first, own], null, 'A-4', 'mine'],
    ['one picked from the queue, which has to wait', [first, second], 'A-2', 'A-2', 'later'],
    ['one that another has', [first, anothers], 'A-5', 'A-5', 'theirs'],
    ['the next again, when the picked one is gone', [first], 'A-9', 'A-1', 'next'],
  ] as const)('is %s', (_what, tickets, chosen, number, stance) => {
    const { shown, stance: found } = front([...tickets], chosen);

    expect(shown?.ticket.number).toBe(number);
    expect(found).toBe(stance);
  });

  it('at a shared screen can be finished whoever has it, and is one in hand where nothing waits', () => {
    const shared = (tickets: Parameters<typeof laneOf>[0], chosen: string | null) =>
      frontOf(laneOf(tickets, ['KITCHEN']), { station: null, chosen, shared: true });

    expect(shared([first, anothers], 'A-5')).toMatchObject({ stance: 'ours' });
    expect(shared([first, anothers], null).shown?.ticket.number).toBe('A-1');
    expect(shared([anothers], null)).toMatchObject({ stance: 'ours' });
  });

  it('is nothing when nothing is there', () => {
    expect(front([]).shown).toBeUndefined();
  });

  it('numbers one’s own and then the queue, and leaves the one in front out of the side', () => {
    const { picks, queue, shown } = front([first, second, own]);

    expect(picks.map(({ ticket }) => ticket.number)).toEqual(['A-4', 'A-1', 'A-2']);
    expect(queue.map(({ ticket }) => ticket.number)).toEqual(['A-1', 'A-2']);
    expect(shown && keyOf(picks, shown)).toBe('1');
  });

  it('keeps the next although a station has nothing to do with it: the server gives that one', () => {
    const { next, queue } = front([first, second, third], 'A-3', 'FRIA');

    expect(next?.ticket.number).toBe('A-1');
    expect(queue.map(({ ticket }) => ticket.number)).toEqual(['A-1', 'A-2']);
  });
});
