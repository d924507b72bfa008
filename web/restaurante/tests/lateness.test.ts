import { describe, expect, it } from 'vitest';
import { latenessOf, secondsSince } from '../src/features/board/lateness.ts';

const since = '2026-11-25T01:00:00.000Z';
const after = (seconds: number) => Date.parse(since) + seconds * 1000;
const stage = { waitingSince: since, startedAt: null, targetSeconds: 900 };

describe('lateness', () => {
  it.each([
    [0, 'fresh'],
    [134, 'fresh'],
    [135, 'onTime'],
    [629, 'onTime'],
    [630, 'soon'],
    [899, 'soon'],
    [900, 'late'],
    [4000, 'late'],
  ])('after %i s of a 900 s target is %s', (seconds, level) => {
    expect(latenessOf(stage, after(seconds)).level).toBe(level);
  });

  it('is not fresh any more once somebody has it', () => {
    expect(latenessOf({ ...stage, startedAt: since }, after(10)).level).toBe('onTime');
  });

  it('says what is left, and by how much it has passed', () => {
    expect(latenessOf(stage, after(702)).leftSeconds).toBe(198);
    expect(latenessOf(stage, after(980)).leftSeconds).toBe(-80);
  });

  it('is urgent from 130 % of the target', () => {
    expect(latenessOf(stage, after(1169)).urgent).toBe(false);
    expect(latenessOf(stage, after(1170)).urgent).toBe(true);
  });

  it('never counts below zero when the clock of the device is behind', () => {
    expect(secondsSince(since, after(-5))).toBe(0);
  });
});
