import { describe, expect, it } from 'vitest';
import { laneOf } from '../src/features/board/lanes.ts';
import { newsOfReplay } from '../src/features/board/news.ts';
import {
  answered,
  outboxOverlay,
  refusedStep,
  taskAfter,
  type Unsent,
  unsentOf,
  without,
} from '../src/features/board/outbox.ts';
import { overlaid } from '../src/features/board/overlay.ts';
import { aTicket } from './a-ticket.ts';

const me = { id: 'staff-1', name: 'Rosa Quispe' };
const at = Date.parse('2026-11-25T01:31:00.000Z');

function shownWork() {
  const [work] = laneOf([aTicket({ version: 4 })], ['KITCHEN']).queue;
  if (!work) throw new Error('nothing in the queue');
  return work;
}

const claim = unsentOf(shownWork(), { key: 'tap-1', action: 'CLAIM', at });
const finish: Unsent = { ...claim, key: 'tap-2', action: 'COMPLETE', expectedVersion: 5 };
const other: Unsent = { ...claim, key: 'tap-3', taskId: 'task-2' };

describe('what is done without a network', () => {
  it('is kept with the tap, the task and the version that was seen', () => {
    expect(claim).toEqual({
      key: 'tap-1',
      action: 'CLAIM',
      taskId: 'task-1',
      number: 'A-417',
      kind: 'KITCHEN',
      expectedVersion: 4,
      reason: null,
      at,
    });
  });

  it('shows on the board at once: taken, then finished', () => {
    const tickets = [aTicket({ version: 4 })];
    const taken = laneOf(overlaid(tickets, outboxOverlay([claim], me)), ['KITCHEN']);

    expect(taken.hands[0]?.stage).toMatchObject({ mine: true, version: 5, by: { name: 'Rosa Quispe' } });
    expect(taken.hands[0]?.stage.startedAt).toBe('2026-11-25T01:31:00.000Z');
    expect(laneOf(overlaid(tickets, outboxOverlay([claim, finish], me)), ['KITCHEN'])).toEqual({
      queue: [],
      hands: [],
    });
  });

  it('lets later steps of a task go on from the version that the answer has', () => {
    const task = { ...taskAfter(claim, me), version: 7 };

    expect(answered([claim, finish, other], claim, task)).toEqual([{ ...finish, expectedVersion: 7 }, other]);
  });

  it('falls with the step that it was built on, and nothing else does', () => {
    expect(refusedStep([claim, finish, other], claim)).toEqual([other]);
  });

  it('can be taken back before it leaves', () => {
    expect(without([claim, finish], finish)).toEqual([claim]);
  });

  it('came too late: the board is asked who was faster', () => {
    const error = {
      __typename: 'StageTransitionError' as const,
      code: 'TRANSITION_NOT_ALLOWED' as const,
      message: 'ya está terminado',
    };

    expect(newsOfReplay(finish, error)).toEqual({
      kind: 'late',
      taskId: 'task-1',
      number: 'A-417',
      message: 'ya está terminado',
    });
    expect(newsOfReplay(claim, null)).toMatchObject({
      kind: 'late',
      message: 'El A-417 cambió mientras no había red.',
    });
  });
});
