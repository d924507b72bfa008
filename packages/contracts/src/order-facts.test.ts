import { describe, expect, it } from 'vitest';
import type { StageDelay } from './delays.ts';
import type { StageTaskSnapshot } from './events/snapshots.ts';
import { delayOf, expectedAt } from './order-facts.ts';

function aTask(index: number, delay?: StageDelay | null): StageTaskSnapshot {
  return {
    taskId: `A-${index}`,
    index,
    kind: 'KITCHEN',
    state: 'CLAIMED',
    waitingSince: '2026-11-24T20:00:00.000Z',
    startedAt: null,
    endedAt: null,
    by: null,
    delay,
    version: 2,
  };
}
const inKitchen: StageDelay = { minutes: 10, reason: 'REMAKE', note: null, at: '2026-11-24T20:10:00.000Z' };
const onRoad: StageDelay = { minutes: 5, reason: 'TRAFFIC', note: null, at: '2026-11-24T20:30:00.000Z' };
const order = { promisedAt: '2026-11-24T20:50:00.000Z' };

describe('the delays of an order', () => {
  it('is on time while nothing was told of any stage', () => {
    expect(delayOf({ tasks: { 0: aTask(0), 1: aTask(1, null) } })).toBeNull();
    expect(expectedAt(order, null)).toBe(order.promisedAt);
  });

  it('adds up the minutes of its stages and gives the reason that was told last', () => {
    const delay = delayOf({ tasks: { 0: aTask(0, inKitchen), 2: aTask(2, onRoad) } });

    expect(delay).toEqual({ ...onRoad, minutes: 15 });
    expect(expectedAt(order, delay)).toBe('2026-11-24T21:05:00.000Z');
  });
});
