import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '../src/console/percentile.ts';
import { createRecorder } from '../src/console/recorder.ts';
import { ringBuffer } from '../src/console/ring-buffer.ts';
import { rowTime } from '../src/console/row-time.ts';
import { mergeTimeline, type TimelineEntry } from '../src/console/timeline.ts';
import { cpuShare } from '../src/lambda/cpu-share.ts';
import { type LogLine, lineReader, markLines } from '../src/lambda/log-line.ts';

describe('a ring buffer', () => {
  it('keeps the newest, in order, however many come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (numbers, capacity) => {
        const ring = ringBuffer<number>(capacity);
        const gone = numbers.flatMap((number) => ring.push(number) ?? []);
        expect(ring.list()).toEqual(numbers.slice(-capacity));
        expect(gone).toEqual(numbers.slice(0, -capacity));
      }),
    );
  });
});

describe('the recorder', () => {
  it('forgets the oldest events with their ways', () => {
    const { onEvent, bus } = createRecorder(() => 0);
    for (let n = 0; n < 1500; n += 1) {
      onEvent({ id: `e${n}`, 'detail-type': 'Ticked.v1', source: 'test', time: '2026-11-24T12:00:00Z' }, 'bus');
    }
    expect(bus.events()).toHaveLength(1000);
    expect([bus.event('e499'), bus.event('e500')?.event.id]).toEqual([undefined, 'e500']);
  });
});

describe('a percentile', () => {
  it.each([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[3, 1, 2, 4], 0.5, 2],
    [[10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9, 9],
  ] as const)('of %j at %d is %j', (numbers, part, expected) => {
    expect(percentile(numbers, part)).toBe(expected);
  });
});

describe('the line of time', () => {
  const entry = (at: number, kind: TimelineEntry['kind']): TimelineEntry => {
    return { id: `${kind} ${at}`, at, kind, where: '', title: '', note: null, tone: 'plain', data: null };
  };

  it('puts causes before effects of the same moment, and keeps the newest', () => {
    const lists = [[entry(5, 'log'), entry(9, 'log')], [entry(5, 'event'), entry(1, 'event')], [entry(5, 'mail')]];
    const told = mergeTimeline(lists, 4).map(({ id }) => id);
    expect(told).toEqual(['event 5', 'log 5', 'mail 5', 'log 9']);
  });
});

describe('the time of a row', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  it.each([
    ['its event', { event: { occurredAt: '2026-11-24T11:00:00.000Z', at: '2026-11-24T11:30:00Z' } }, '11:00'],
    ['the latest that is over', { a: '2026-11-24T10:00:00Z', b: [{ at: '2026-11-24T10:30:00Z' }] }, '10:30'],
    ['no promise', { promisedAt: '2026-11-24T11:59:00Z', placedAt: '2026-11-24T09:00:00Z' }, '09:00'],
    ['nothing of the future', { at: '2026-11-24T08:00:00Z', until: '2026-11-25T00:00:00Z' }, '08:00'],
  ])('is that of %s', (_name, row, expected) => {
    expect(new Date(rowTime(row, now)).toISOString()).toContain(`T${expected}`);
  });
  it('is none when it speaks of none', () => {
    expect(rowTime({ PK: 'C#1', amount: 3 }, now)).toBe(0);
  });
});

describe('CPU time', () => {
  it('is shared by who runs at once, and nobody pays for the time between', () => {
    let used = 0;
    const cpu = cpuShare(() => used);
    used = 50_000;
    cpu.begin('a');
    used = 54_000;
    cpu.begin('b');
    used = 60_000;
    expect(cpu.end('a')).toBe(7);
    used = 61_000;
    expect(cpu.end('b')).toBe(4);
    expect(cpu.end('never begun')).toBe(0);
  });
});

describe('lines of a thread', () => {
  it('carry the name of who wrote them through the stream', () => {
    let owner: { functionName: string; requestId: string } | undefined;
    const written: string[] = [];
    const stream = { write: (text: string) => written.push(text) > 0 };
    markLines([stream], () => owner);
    stream.write('loading\n');
    owner = { functionName: 'orders', requestId: 'r1' };
    stream.write('{"level":"INFO"}\nsecond\n');

    const heard: LogLine[] = [];
    const hear = lineReader((line) => heard.push(line));
    for (const line of written.join('').trimEnd().split('\n')) hear(line);
    expect(heard).toEqual([{ text: 'loading' }, { ...owner, text: '{"level":"INFO"}' }, { ...owner, text: 'second' }]);
  });
});
