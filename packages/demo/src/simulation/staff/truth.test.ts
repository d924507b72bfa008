import { describe, expect, it } from 'vitest';
import { stepsIn } from './truth.ts';

function lines(...actions: readonly (readonly [string, string])[]) {
  return actions.map(([action, name], at) => ({ kind: 'KITCHEN', action, sequence: at + 1, by: { name } }));
}

describe('what has become of a task', () => {
  const known = { kind: 'KITCHEN', version: 2, name: 'Ana' } as const;
  const claimed = [
    ['REQUESTED', 'Sistema'],
    ['CLAIMED', 'Ana'],
  ] as const;

  it('is what was done to it as it was known, though others have it by now', () => {
    const history = lines(...claimed, ['RELEASED', 'Ana'], ['CLAIMED', 'Berta']);
    expect(stepsIn(history, known)).toEqual({
      next: { action: 'RELEASED', isOwn: true },
      last: { action: 'CLAIMED', isOwn: false },
    });
  });

  it('does not count lines that make no version', () => {
    const history = lines(...claimed, ['OVERDUE', 'Sistema'], ['COMPLETED', 'Ana']);
    expect(stepsIn(history, known).next).toEqual({ action: 'COMPLETED', isOwn: true });
  });

  it('is nothing when nothing was done', () => {
    expect(stepsIn(lines(...claimed), known)).toEqual({ next: null, last: { action: 'CLAIMED', isOwn: true } });
    expect(stepsIn([], known)).toEqual({ next: null, last: null });
  });
});
