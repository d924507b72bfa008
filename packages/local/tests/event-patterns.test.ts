import { describe, expect, it } from 'vitest';
import { checkPattern } from '../src/eventbridge/check-pattern.ts';
import { matchesPattern } from '../src/eventbridge/match-pattern.ts';
import { type Json, toJson } from '../src/json.ts';

const matches = (pattern: object, event: object) => matchesPattern(checkPattern(toJson(pattern)), toJson(event));
const d = (value: Json) => ({ detail: { x: value } });

// Each operator as the EventBridge user guide documents it: [pattern of detail.x, values that match, values that do not].
const OPERATORS: readonly [string, readonly Json[], readonly Json[], readonly Json[]][] = [
  ['a text', ['running'], ['running', ['stopped', 'running']], ['Running', 'runnin', 1, null, {}, []]],
  ['one of several', ['a', 'b'], ['a', 'b'], ['c']],
  ['a number, however it is written', [300], [300, 300.0, 3.0e2], ['300', 301]],
  ['null', [null], [null, [null]], ['', 0, 'null']],
  ['the empty text', [''], [''], [null, ' ']],
  ['true', [true], [true], ['true', false, 1]],
  ['prefix', [{ prefix: 'us-' }], ['us-east-1', 'us-'], ['eu-us-', 'US-east', 1]],
  ['prefix, ignoring case', [{ prefix: { 'equals-ignore-case': 'EventB' } }], ['EventBridge', 'eventbus'], ['event']],
  ['suffix', [{ suffix: '.png' }], ['a.png', '.png'], ['a.PNG', 'a.png.gz']],
  ['suffix, ignoring case', [{ suffix: { 'equals-ignore-case': '.png' } }], ['a.PNG', 'a.png'], ['a.jpg']],
  ['equals-ignore-case', [{ 'equals-ignore-case': 'alice' }], ['alice', 'ALICE', 'AlIce'], ['alicea', 'lice']],
  ['wildcard inside', [{ wildcard: 'dir/*.png' }], ['dir/a.png', 'dir/sub/.png'], ['dir/a.jpg', 'a/dir/a.png']],
  ['wildcard at both ends', [{ wildcard: '*Simple*' }], ['AnySimpleThing', 'Simple'], ['simple']],
  ['wildcards, several', [{ wildcard: 'a*b*c' }], ['abc', 'a1b2c', 'abbc'], ['ac', 'abcd']],
  ['wildcard, an asterisk itself', [{ wildcard: 'a\\*b' }], ['a*b'], ['aXb', 'ab']],
  ['wildcard, a backslash itself', [{ wildcard: 'a\\\\*' }], ['a\\', 'a\\b'], ['ab']],
  ['wildcard, signs of regular expressions', [{ wildcard: 'a.(b)*' }], ['a.(b)', 'a.(b)c'], ['aX(b)']],
  ['numeric =', [{ numeric: ['=', 5] }], [5, 5.0], ['5', 4]],
  ['numeric <', [{ numeric: ['<', 10] }], [9.99, -100], [10, 11, '9']],
  ['numeric <=', [{ numeric: ['<=', 10] }], [10], [10.01]],
  ['numeric >', [{ numeric: ['>', 0] }], [0.001], [0, -1]],
  ['numeric >=', [{ numeric: ['>=', 0] }], [0], [-0.001]],
  ['numeric, a range', [{ numeric: ['>', 0, '<=', 5] }], [0.5, 5], [0, 5.1]],
  ['cidr', [{ cidr: '10.0.0.0/24' }], ['10.0.0.0', '10.0.0.255'], ['10.0.1.0', 'x', '::1', 10]],
  ['cidr of version 6', [{ cidr: '2001:db8::/32' }], ['2001:db8::1', '2001:db8:ffff::'], ['2001:db9::1', '10.0.0.1']],
  ['anything-but a text', [{ 'anything-but': 'initializing' }], ['running', '', 1], ['initializing']],
  ['anything-but a number', [{ 'anything-but': 123 }], [456, '123'], [123]],
  ['anything-but texts', [{ 'anything-but': ['stopped', 'overloaded'] }], ['running'], ['stopped', 'overloaded']],
  ['anything-but numbers', [{ 'anything-but': [100, 200, 300] }], [400], [100, 200]],
  ['anything-but a prefix', [{ 'anything-but': { prefix: 'init' } }], ['running'], ['init', 'initializing']],
  ['anything-but prefixes', [{ 'anything-but': { prefix: ['init', 'error'] } }], ['running'], ['init', 'error-1']],
  ['anything-but a suffix', [{ 'anything-but': { suffix: '.txt' } }], ['a.png'], ['a.txt']],
  ['anything-but suffixes', [{ 'anything-but': { suffix: ['.txt', '.rtf'] } }], ['a.png'], ['a.txt', 'a.rtf']],
  [
    'anything-but, ignoring case',
    [{ 'anything-but': { 'equals-ignore-case': 'initializing' } }],
    ['x'],
    ['INITIALIZING'],
  ],
  [
    'anything-but several, ignoring case',
    [{ 'anything-but': { 'equals-ignore-case': ['a', 'b'] } }],
    ['c'],
    ['A', 'B'],
  ],
  ['anything-but a wildcard', [{ 'anything-but': { wildcard: '*/lib/*' } }], ['/src/a'], ['/x/lib/a']],
  ['anything-but wildcards', [{ 'anything-but': { wildcard: ['*/lib/*', '*/bin/*'] } }], ['/src'], ['/lib/', '/bin/x']],
  [
    'anything-but a prefix, ignoring case',
    [{ 'anything-but': { prefix: { 'equals-ignore-case': 'IN' } } }],
    ['x'],
    ['init'],
  ],
  ['exists: true', [{ exists: true }], ['a', 0, null, ['a']], [{ y: 1 }, []]],
  ['an operator or a literal', [{ prefix: 'a' }, 'b', { numeric: ['>', 5] }], ['a1', 'b', 6], ['c', 5]],
];

describe('an event pattern', () => {
  it.each(OPERATORS)('%s', (_name, rule, yes, no) => {
    const pattern = d(rule);
    expect(yes.filter((value) => !matches(pattern, d(value)))).toEqual([]);
    expect(no.filter((value) => matches(pattern, d(value)))).toEqual([]);
  });

  it.each([
    ['the field is absent', {}, true],
    ['everything above it is absent', undefined, true],
    ['the field is there', { x: 'a' }, false],
    ['the field is null', { x: null }, false],
  ])('exists: false, when %s', (_case, detail, expected) => {
    const event = detail === undefined ? { source: 's' } : { detail };
    expect(matches(d([{ exists: false }]), event)).toBe(expected);
  });

  it('wants every field, and ignores what it does not name', () => {
    const pattern = { source: ['a'], detail: { state: ['on'] } };
    expect(matches(pattern, { source: 'a', detail: { state: 'on', more: 1 }, account: '1' })).toBe(true);
    expect(matches(pattern, { source: 'a', detail: { state: 'off' } })).toBe(false);
    expect(matches(pattern, { source: 'a' })).toBe(false);
  });

  it('$or wants one of its alternatives, besides the other fields', () => {
    const pattern = {
      source: ['a'],
      detail: { $or: [{ count: [{ numeric: ['>', 10] }] }, { size: ['big'] }, { deep: { x: [1] } }] },
    };
    expect(matches(pattern, { source: 'a', detail: { count: 11 } })).toBe(true);
    expect(matches(pattern, { source: 'a', detail: { count: 1, size: 'big' } })).toBe(true);
    expect(matches(pattern, { source: 'a', detail: { deep: { x: 1 } } })).toBe(true);
    expect(matches(pattern, { source: 'a', detail: { count: 1 } })).toBe(false);
    expect(matches(pattern, { source: 'b', detail: { count: 11 } })).toBe(false);
  });

  it('wants the fields of one object of a list, not of several', () => {
    const pattern = { detail: { lines: { kind: ['a'], size: [1] } } };
    expect(
      matches(pattern, {
        detail: {
          lines: [
            { kind: 'b', size: 2 },
            { kind: 'a', size: 1 },
          ],
        },
      }),
    ).toBe(true);
    expect(
      matches(pattern, {
        detail: {
          lines: [
            { kind: 'a', size: 2 },
            { kind: 'b', size: 1 },
          ],
        },
      }),
    ).toBe(false);
  });

  it.each([
    ['an empty pattern', {}],
    ['a value that is not a list', { source: 'a' }],
    ['an empty list', { source: [] }],
    ['an unknown operator', { source: [{ starts: 'a' }] }],
    ['two operators in one rule', { source: [{ prefix: 'a', suffix: 'b' }] }],
    ['a list in a list', { source: [['a']] }],
    ['a prefix that is a number', { source: [{ prefix: 1 }] }],
    ['exists that is a text', { source: [{ exists: 'true' }] }],
    ['a numeric range the wrong way round', { source: [{ numeric: ['>', 5, '<', 1] }] }],
    ['a numeric range without a number', { source: [{ numeric: ['>', '5'] }] }],
    ['a block that is no CIDR', { source: [{ cidr: '10.0.0.0/33' }] }],
    ['two wildcards in a row', { source: [{ wildcard: 'a**b' }] }],
    ['a wildcard with a lonely backslash', { source: [{ wildcard: 'a\\b' }] }],
    ['anything-but null', { source: [{ 'anything-but': [null] }] }],
    ['anything-but of mixed types', { source: [{ 'anything-but': ['a', 1] }] }],
    ['anything-but of a range', { source: [{ 'anything-but': { numeric: ['>', 1] } }] }],
    ['$or with one alternative', { $or: [{ source: ['a'] }] }],
  ])('is refused when it has %s', (_what, pattern) => {
    expect(() => checkPattern(pattern)).toThrow(/Event pattern is not valid/);
  });

  it('filters DynamoDB stream records', () => {
    const pattern = { eventName: ['INSERT'], dynamodb: { Keys: { SK: { S: [{ prefix: 'OUTBOX#' }] } } } };
    const record = (SK: string) => ({ eventName: 'INSERT', dynamodb: { Keys: { PK: { S: 'a' }, SK: { S: SK } } } });
    expect(matches(pattern, record('OUTBOX#1'))).toBe(true);
    expect(matches(pattern, record('ORDER'))).toBe(false);
  });
});
