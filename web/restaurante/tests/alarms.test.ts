import { describe, expect, it } from 'vitest';
import { listen, sayingOf, stillOpen } from '../src/features/board/alarms.ts';
import { laneOf } from '../src/features/board/lanes.ts';
import { aTicket } from './a-ticket.ts';

const start = Date.parse('2026-11-25T01:00:00.000Z');

function scene(tickets: ReturnType<typeof aTicket>[], minute = 1) {
  const lane = laneOf(tickets, ['KITCHEN']);
  return { works: [...lane.queue, ...lane.hands], tickets, now: start + minute * 60_000 };
}

const waiting = aTicket({ taskId: 'a' }, { number: 'A-1' });
const own = aTicket({ taskId: 'b', state: 'CLAIMED', mine: true }, { number: 'A-2' });
const anothers = aTicket({ taskId: 'c', state: 'CLAIMED' }, { number: 'A-3' });

describe('alarms', () => {
  it('are silent for what is there when the board opens', () => {
    expect(listen(null, scene([waiting, own], 40)).alarms).toEqual([]);
  });

  it('ring once for a new ticket, and not again', () => {
    const { heard } = listen(null, scene([]));
    const arrived = listen(heard, scene([waiting]));

    expect(arrived.alarms).toEqual([{ kind: 'new', taskId: 'a', number: 'A-1' }]);
    expect(listen(arrived.heard, scene([waiting])).alarms).toEqual([]);
  });

  it('ring when a ticket changes, and when one in hand is cancelled', () => {
    const { heard } = listen(null, scene([waiting, own]));
    const changed = aTicket({ taskId: 'a' }, { number: 'A-1', allergyNote: 'maní' });

    expect(listen(heard, scene([changed, own])).alarms).toEqual([{ kind: 'changed', taskId: 'a', number: 'A-1' }]);
    expect(listen(heard, scene([waiting])).alarms).toEqual([{ kind: 'gone', taskId: 'b', number: 'A-2' }]);
  });

  it('do not take one’s own finished ticket for a cancelled one', () => {
    const { heard } = listen(null, scene([own]));
    const done = aTicket({ taskId: 'b', state: 'COMPLETED', mine: true }, { number: 'A-2' });

    expect(listen(heard, scene([done])).alarms).toEqual([]);
  });

  it('ring when the target passes, whoever has it', () => {
    const { heard } = listen(null, scene([anothers], 14));

    expect(listen(heard, scene([anothers], 15)).alarms).toEqual([{ kind: 'late', taskId: 'c', number: 'A-3' }]);
  });

  it('fall silent when another took the ticket', () => {
    const { alarms } = listen(listen(null, scene([])).heard, scene([waiting]));
    const taken = aTicket({ taskId: 'a', state: 'CLAIMED' }, { number: 'A-1' });

    expect(stillOpen(alarms, scene([waiting]).works)).toEqual(alarms);
    expect(stillOpen(alarms, scene([taken]).works)).toEqual([]);
  });

  it('are said in words: the last one, and how many more', () => {
    expect(sayingOf([])).toBeNull();
    expect(sayingOf([{ kind: 'new', taskId: 'a', number: 'A-1' }])).toBe('Nuevo A-1');
    expect(
      sayingOf([
        { kind: 'new', taskId: 'a', number: 'A-1' },
        { kind: 'late', taskId: 'b', number: 'A-2' },
      ]),
    ).toBe('A-2 se pasó y 1 más');
  });
});
