import { describe, expect, it } from 'vitest';
import { targetInput } from '../src/eventbridge/transform-input.ts';

const event = {
  id: '1',
  time: '2026-01-01T00:00:00Z',
  'detail-type': 'T',
  detail: { name: 'Ana "A"', count: 3, list: [{ id: 'x' }], ok: true },
};
const rule = { arn: 'arn:rule', name: 'r' };
const transformed = (paths: Record<string, string>, template: string) =>
  targetInput({ transformer: { paths, template } }, event, rule);

describe('what a target receives', () => {
  it('is the event, unless the rule says otherwise', () => {
    expect(JSON.parse(targetInput({}, event, rule))).toEqual(event);
  });

  it('is a constant', () => {
    expect(targetInput({ input: '{"a":1}' }, event, rule)).toBe('{"a":1}');
  });

  it('is a part of the event', () => {
    expect(targetInput({ inputPath: '$.detail.list[0].id' }, event, rule)).toBe('"x"');
    expect(JSON.parse(targetInput({ inputPath: '$.detail' }, event, rule))).toEqual(event.detail);
  });

  it.each([
    ['values as JSON', '{"n": <n>, "c": <c>, "l": <l>}', { n: 'Ana "A"', c: 3, l: [{ id: 'x' }] }],
    ['values in a text', '{"n": "Hello <n>, <c> times"}', { n: 'Hello Ana "A", 3 times' }],
    ['a text only', '"<c> of them"', '3 of them'],
    ['a value that is not there as null', '{"m": <m>}', { m: null }],
    ['the names of the rule', '{"r": "<aws.events.rule-name>", "a": <aws.events.rule-arn>}', { r: 'r', a: 'arn:rule' }],
    ['the whole event', '<aws.events.event.json>', event],
  ])('is a template filled with %s', (_what, template, expected) => {
    const paths = { n: '$.detail.name', c: '$.detail.count', l: '$.detail.list', m: '$.detail.missing' };
    expect(JSON.parse(transformed(paths, template))).toEqual(expected);
  });

  it('cannot be taken from a path that EventBridge does not know', () => {
    expect(() => transformed({ a: '$..name' }, '<a>')).toThrow(/not a JSON path/);
  });
});
