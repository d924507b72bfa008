import { describe, expect, it } from 'vitest';
import { laneOf, stageNow } from '../src/features/board/lanes.ts';
import { aTicket } from './a-ticket.ts';

const numbers = (works: readonly { readonly ticket: { readonly number: string } }[]) =>
  works.map(({ ticket }) => ticket.number);

describe('lanes', () => {
  it('splits what waits from what is in hand', () => {
    const waiting = aTicket({}, { number: 'A-1' });
    const taken = aTicket({ state: 'CLAIMED' }, { number: 'A-2' });

    const lane = laneOf([waiting, taken], ['KITCHEN']);

    expect(numbers(lane.queue)).toEqual(['A-1']);
    expect(numbers(lane.hands)).toEqual(['A-2']);
  });

  it('keeps the order that arrived first in front, even when it reached the stage later', () => {
    const second = aTicket(
      { waitingSince: '2026-11-25T01:02:00.000Z' },
      { number: 'A-9', arrivesAt: '2026-11-25T00:59:00.000Z' },
    );
    const first = aTicket(
      { waitingSince: '2026-11-25T01:09:00.000Z' },
      { number: 'A-2', arrivesAt: '2026-11-25T00:50:00.000Z' },
    );

    expect(numbers(laneOf([second, first], ['KITCHEN']).queue)).toEqual(['A-2', 'A-9']);
  });

  it('leaves out other stages and steps that have no task yet', () => {
    const packing = aTicket({ kind: 'PACKING' });
    const between = aTicket({ state: 'PENDING', taskId: null });

    expect(laneOf([packing, between], ['KITCHEN'])).toEqual({ queue: [], hands: [] });
  });

  it('joins several stages in one lane', () => {
    const desk = aTicket({ kind: 'RECEPTION' }, { number: 'A-1' });
    const packing = aTicket({ kind: 'PACKING' }, { number: 'A-2' });

    expect(numbers(laneOf([desk, packing], ['RECEPTION', 'PACKING']).queue)).toHaveLength(2);
  });

  it('has no stage for an order that was cancelled or has ended', () => {
    expect(stageNow(aTicket({ state: 'CANCELLED' }))).toBeUndefined();
    expect(stageNow({ stages: [] })).toBeUndefined();
  });
});
