import { describe, expect, it } from 'vitest';
import { untilStuck } from '../src/lambda/until-stuck.ts';

/** A thread that uses so much CPU between two looks, and speaks before the look of that number. */
function aThread({
  cpuMs,
  speaksAt = Number.POSITIVE_INFINITY,
  endsAt = Number.POSITIVE_INFINITY,
}: Record<string, number>) {
  let looks = 0;
  const watched = {
    cpuMs: async () => (looks >= endsAt ? undefined : looks * (cpuMs ?? 0)),
    hasSpoken: () => looks >= speaksAt,
    pause: async () => {
      looks += 1;
    },
  };
  return { watched, looks: () => looks };
}

describe('a thread that does not answer', () => {
  it('is stuck when it works on without a word', async () => {
    const { watched, looks } = aThread({ cpuMs: 600 });
    expect(await untilStuck(watched)).toBe(true);
    expect(looks()).toBe(2);
  });

  it('is not stuck while the machine gives it no time, however long that lasts', async () => {
    const { watched, looks } = aThread({ cpuMs: 1, speaksAt: 500 });
    expect(await untilStuck(watched)).toBe(false);
    expect(looks()).toBe(500);
  });

  it('is not stuck when it speaks, or has ended', async () => {
    expect(await untilStuck(aThread({ cpuMs: 5_000, speaksAt: 1 }).watched)).toBe(false);
    expect(await untilStuck(aThread({ cpuMs: 0, endsAt: 3 }).watched)).toBe(false);
  });
});
