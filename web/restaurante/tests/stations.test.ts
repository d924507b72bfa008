import { describe, expect, it } from 'vitest';
import { laneOf } from '../src/features/board/lanes.ts';
import { splitLines, stationAt, worksAt } from '../src/features/board/stations.ts';
import { aTicket } from './a-ticket.ts';
import { aLine } from './a-ticket-lines.ts';

const chicken = aLine({ id: 'a', name: '¼ Brasa' });
const salad = aLine({ id: 'b', name: 'Ensalada', station: 'FRIA', chickenEighths: 0 });
const drink = aLine({ id: 'c', name: 'Chicha', station: 'BARRA', chickenEighths: 0 });

const names = (lines: readonly { readonly name: string }[]) => lines.map(({ name }) => name);

describe('stations', () => {
  it.each([
    ['all', ['¼ Brasa', 'Ensalada', 'Chicha'], []],
    ['cooked', ['¼ Brasa', 'Ensalada'], ['Chicha']],
    ['FRIA', ['Ensalada'], ['¼ Brasa', 'Chicha']],
    ['PARRILLA', [], ['¼ Brasa', 'Ensalada', 'Chicha']],
  ] as const)('%s: splits what is to be made here from what others add', (scope, own, along) => {
    const split = splitLines([chicken, salad, drink], scope);

    expect(names(split.own)).toEqual(own);
    expect(names(split.along)).toEqual(along);
  });

  it('shows an order of drinks alone in the kitchen', () => {
    expect(names(splitLines([drink], 'cooked').own)).toEqual(['Chicha']);
  });

  it('hides tickets that ask nothing of a station, and none without one', () => {
    const tickets = [
      aTicket({ taskId: 'a' }, { number: 'A-1', lines: [chicken] }),
      aTicket({ taskId: 'b' }, { number: 'A-2', lines: [salad] }),
    ];
    const { queue } = laneOf(tickets, ['KITCHEN']);

    expect(worksAt(queue, 'FRIA').map(({ ticket }) => ticket.number)).toEqual(['A-2']);
    expect(worksAt(queue, null)).toHaveLength(2);
  });

  it('is named in the address in small letters; what is no station means all', () => {
    expect(stationAt('brasa')).toBe('BRASA');
    expect(stationAt('horno')).toBeNull();
    expect(stationAt(null)).toBeNull();
  });
});
