import { describe, expect, it } from 'vitest';
import { anOrder, kitchen } from '../usecases/an-order.ts';
import { changeTask } from './change-task.ts';
import { delayLine, delayProblem } from './delay.ts';
import { requestedTask } from './new-task.ts';

const told = { minutes: 10, reason: 'HIGH_DEMAND', note: null } as const;
const before = { ...told, at: '2026-11-24T20:00:00.000Z' };

describe('what is wrong with a delay', () => {
  it.each([
    ['too short to be news', null, { ...told, minutes: 4 }, 'minutes', 'INVALID'],
    ['too long', null, { ...told, minutes: 61 }, 'minutes', 'INVALID'],
    ['not whole minutes', null, { ...told, minutes: 7.5 }, 'minutes', 'INVALID'],
    ['too much with what was told before', { ...before, minutes: 111 }, told, 'minutes', 'INVALID'],
    ['other, without a word', null, { ...told, reason: 'OTHER', note: ' ' }, 'note', 'REQUIRED'],
    ['other, with too many', null, { ...told, reason: 'OTHER', note: 'x'.repeat(141) }, 'note', 'TOO_LONG'],
    ['words beside a reason that has its own', null, { ...told, note: 'fuga de gas' }, 'note', 'INVALID'],
  ] as const)('%s', (_, known, wish, field, code) => {
    expect(delayProblem(known, wish)).toMatchObject({ code, field: [field] });
  });

  it.each([
    ['the shortest', null, { ...told, minutes: 5 }],
    ['the longest', null, { ...told, minutes: 60 }],
    ['as much as there is room for', { ...before, minutes: 110 }, told],
    ['other, in words', null, { ...told, reason: 'OTHER', note: 'Se cortó la luz' }],
  ] as const)('nothing: %s', (_, known, wish) => {
    expect(delayProblem(known, wish)).toBeNull();
  });
});

describe('a task that is delayed', () => {
  const by = { id: 'S1', name: 'Ana Torres', role: 'COOK' } as const;
  const delayed = (task: ReturnType<typeof requestedTask>['task'], minutes: number) => {
    const delay = { ...told, minutes };
    return changeTask(task, { action: 'DELAYED', by, at: new Date(before.at), reason: delayLine(delay), delay });
  };

  it('adds its minutes up, keeps its hands, and says why in its history', () => {
    const { task } = requestedTask(anOrder, kitchen, before.at, false);
    const once = delayed(task, 10);
    const twice = delayed(once.task, 5);

    expect(twice.task).toMatchObject({ state: 'WAITING', by: null, version: 3, delay: { minutes: 15 } });
    expect(once.line).toMatchObject({ action: 'DELAYED', reason: '10 min más: Tenemos mucha demanda' });
  });
});
