import { describe, expect, it } from 'vitest';
import { toggled } from '../src/features/board/checked-lines.ts';

describe('ticks of a device', () => {
  it('are set and taken back, each task apart', () => {
    const one = toggled({ other: ['x'] }, 'task', 'line');

    expect(one).toEqual({ other: ['x'], task: ['line'] });
    expect(toggled(one, 'task', 'line')).toEqual({ other: ['x'], task: [] });
  });

  it('forget the oldest tasks, so that a shift does not fill the device', () => {
    const full = Object.fromEntries(Array.from({ length: 200 }, (_, place) => [`task-${place}`, ['line']]));
    const after = toggled(full, 'one-more', 'line');

    expect(Object.keys(after)).toHaveLength(200);
    expect(after).not.toHaveProperty('task-0');
    expect(after).toHaveProperty('one-more');
  });
});
