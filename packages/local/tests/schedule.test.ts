import { describe, expect, it } from 'vitest';
import { cronMatcher, startSchedule } from '../src/eventbridge/schedule.ts';
import { virtualClock } from '../src/virtual-clock.ts';

const runsOf = async (expression: string, timezone: string, from: string, hours: number) => {
  const clock = virtualClock(Date.parse(from));
  const runs: string[] = [];
  const stop = startSchedule({ expression, timezone }, clock, (at) => runs.push(new Date(at).toISOString()));
  await clock.advance(hours * 3_600_000);
  stop();
  await clock.advance(48 * 3_600_000);
  return runs;
};

describe('a schedule', () => {
  it('runs at a rate, until it is stopped', async () => {
    expect(await runsOf('rate(5 minutes)', 'UTC', '2026-01-01T00:00:30Z', 0.25)).toEqual([
      '2026-01-01T00:05:30.000Z',
      '2026-01-01T00:10:30.000Z',
      '2026-01-01T00:15:30.000Z',
    ]);
  });

  it('runs at times of a time zone', async () => {
    expect(await runsOf('cron(0 6 * * ? *)', 'America/Lima', '2026-01-01T00:00:00Z', 12)).toEqual([
      '2026-01-01T11:00:00.000Z',
    ]);
  });

  it.each([
    ['cron(0/15 * * * ? *)', '2026-01-01T00:45:00Z', true],
    ['cron(0/15 * * * ? *)', '2026-01-01T00:50:00Z', false],
    ['cron(0 10 ? * MON-FRI *)', '2026-01-02T10:00:00Z', true],
    ['cron(0 10 ? * MON-FRI *)', '2026-01-03T10:00:00Z', false],
    ['cron(0 10 ? * 1 *)', '2026-01-04T10:00:00Z', true],
    ['cron(0 0 1,15 JAN,FEB ? 2026)', '2026-02-15T00:00:00Z', true],
    ['cron(0 0 1,15 JAN,FEB ? 2026)', '2027-02-15T00:00:00Z', false],
  ])('%s at %s: %s', (expression, at, expected) => {
    expect(cronMatcher(expression, 'UTC')(Date.parse(at))).toBe(expected);
  });

  it.each(['cron(0 10 L * ? *)', 'cron(0 10 * *)', 'every day'])('says that it cannot read %s', (expression) => {
    expect(() => cronMatcher(expression, 'UTC')).toThrow(expression);
  });
});
