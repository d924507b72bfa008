import { describe, expect, it } from 'vitest';
import { afterRight, afterWrong, lockOf, noTries, type PinTries, triesAt, triesLeft } from './pin-tries.ts';

const start = Date.parse('2026-11-24T20:00:00.000Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);
const none: PinTries = { person: noTries, screen: noTries };

/** So many wrong PINs at one moment. */
function wrong(times: number, tries: PinTries = none, minute = 0): PinTries {
  return Array.from({ length: times }).reduce<PinTries>((known) => afterWrong(known, at(minute)), tries);
}

describe('wrong PINs of a person', () => {
  it('are four for nothing; the fifth locks for a minute', () => {
    expect(lockOf(wrong(4), at(0))).toBeNull();
    expect(triesLeft(wrong(4))).toBe(1);
    expect(lockOf(wrong(5), at(0))).toEqual({ scope: 'PERSON', until: at(1).toISOString(), failures: 5 });
    expect(triesLeft(wrong(5))).toBe(0);
    expect(lockOf(wrong(5), at(1))).toBeNull();
  });

  it.each([
    [6, 5],
    [7, 15],
    [8, 60],
    [12, 60],
  ])('lock longer each time: the %i. for %i minutes', (times, minutes) => {
    expect(lockOf(wrong(times), at(0))?.until).toBe(at(minutes).toISOString());
  });

  it('are forgotten by the right one, and a day after the first', () => {
    expect(afterRight(wrong(4)).person).toMatchObject({ failures: 0, lockedUntil: null });
    expect(wrong(1, wrong(4), 24 * 60 + 1).person.failures).toBe(1);
    expect(wrong(1, wrong(4), 24 * 60 - 1).person.failures).toBe(5);
  });
});

it('another PIN begins anew, but for its screen', () => {
  const locked = wrong(15);
  expect(triesAt(0, locked)).toEqual(locked);
  const anew = triesAt(1, locked);
  expect(triesLeft(anew)).toBe(5);
  expect(wrong(1, anew).person).toMatchObject({ version: 16, pinVersion: 1, failures: 1 });
  expect(anew.screen).toEqual(locked.screen);
});

describe('wrong PINs at a screen', () => {
  it('lock everybody at the fifteenth in an hour, whoever was right between', () => {
    const guesses = Array.from({ length: 14 }).reduce<PinTries>((known) => afterRight(wrong(1, known)), none);
    expect(lockOf(guesses, at(0))).toBeNull();
    expect(lockOf(wrong(1, guesses), at(0))).toEqual({ scope: 'SCREEN', until: at(1).toISOString(), failures: 15 });
    expect(wrong(1, guesses, 61).screen.failures).toBe(1);
  });
});

it('every answered try has a version of its own', () => {
  expect(wrong(3).person.version).toBe(3);
  expect(afterRight(wrong(3))).toMatchObject({ person: { version: 4 }, screen: { version: 4 } });
});
