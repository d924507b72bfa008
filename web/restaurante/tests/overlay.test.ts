import { describe, expect, it } from 'vitest';
import { laneOf } from '../src/features/board/lanes.ts';
import { type Deed, overlaid, settled, withDeed } from '../src/features/board/overlay.ts';
import { aTicket } from './a-ticket.ts';

const aDeed = (over: Partial<Deed> = {}): Deed => ({
  taskId: 'task-1',
  version: 2,
  state: 'CLAIMED',
  mine: true,
  by: { name: 'Rosa', role: 'COOK' },
  startedAt: '2026-11-25T01:10:00.000Z',
  endedAt: null,
  doneAt: 0,
  ...over,
});

const claimed = withDeed(new Map(), aDeed());

describe('optimistic overlay', () => {
  it('shows a claim before the board knows of it', () => {
    const lane = laneOf(overlaid([aTicket()], claimed), ['KITCHEN']);

    expect(lane.queue).toEqual([]);
    expect(lane.hands[0]?.stage).toMatchObject({ mine: true, version: 2, by: { name: 'Rosa' } });
  });

  it('takes a finished task off its lane', () => {
    const done = withDeed(new Map(), aDeed({ state: 'COMPLETED', mine: false, version: 3 }));

    expect(laneOf(overlaid([aTicket({ state: 'CLAIMED', version: 2 })], done), ['KITCHEN'])).toEqual({
      queue: [],
      hands: [],
    });
  });

  it('gives way to a board that is as new or newer', () => {
    const ticket = aTicket({ version: 2, state: 'WAITING' });

    expect(overlaid([ticket], claimed)[0]).toBe(ticket);
  });

  it('is forgotten once the board has caught up, and not before', () => {
    expect(settled(claimed, [aTicket({ version: 1 })], 10)).toBe(claimed);
    expect(settled(claimed, [aTicket({ version: 2 })], 10).size).toBe(0);
  });

  it('is forgotten after a minute when the order has left the board', () => {
    expect(settled(claimed, [], 59_999).size).toBe(1);
    expect(settled(claimed, [], 60_000).size).toBe(0);
  });

  it('keeps the newer of two answers, in whichever order they come', () => {
    const newer = aDeed({ version: 3, state: 'COMPLETED' });

    expect(withDeed(withDeed(new Map(), newer), aDeed()).get('task-1')).toBe(newer);
  });

  it('puts a task that was set aside back among those to come', () => {
    const aside = withDeed(new Map(), aDeed({ state: 'BLOCKED' }));

    expect(laneOf(overlaid([aTicket()], aside), ['KITCHEN'])).toEqual({ queue: [], hands: [] });
  });
});
