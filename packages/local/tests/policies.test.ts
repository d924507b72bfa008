import { describe, expect, it } from 'vitest';
import { policyOf } from '../src/access/policy.ts';
import { messageReader } from '../src/access/read-http.ts';
import type { JsonObject } from '../src/json.ts';

const allow = (more: JsonObject) => ({ Effect: 'Allow', Action: 's3:*', Resource: '*', ...more });
const tag = (name: string) => ['$', `{aws:PrincipalTag/${name}}`].join('');
const get = { action: 's3:GetObject', resource: 'arn:aws:s3:::b/k' };

describe('a policy', () => {
  it.each([
    ['no statement', [], 'NONE'],
    ['an action by wildcard, in any case', [allow({ Action: 'S3:get*' })], 'ALLOW'],
    ['another action', [allow({ Action: 's3:PutObject' })], 'NONE'],
    ['all but another action', [{ Effect: 'Allow', NotAction: 's3:PutObject', Resource: '*' }], 'ALLOW'],
    ['the resource by wildcard', [allow({ Resource: ['arn:aws:s3:::b/*'] })], 'ALLOW'],
    ['another resource', [allow({ Resource: 'arn:aws:s3:::c/*' })], 'NONE'],
    ['a Deny beside an Allow', [allow({}), { ...allow({}), Effect: 'Deny' }], 'DENY'],
    ['a tag that the session has', [allow({ Resource: `arn:aws:s3:::${tag('bucket')}/*` })], 'ALLOW'],
    ['a tag that it has not', [allow({ Resource: `arn:aws:s3:::${tag('none')}*` })], 'NONE'],
    ['a tag with a wildcard in it', [allow({ Resource: `arn:aws:s3:::${tag('wild')}/*` })], 'NONE'],
    ['a condition on a key that is absent', [allow({ Condition: { StringLike: { 'x:y': '*' } } })], 'NONE'],
    ['the same, if it exists', [allow({ Condition: { StringLikeIfExists: { 'x:y': '*' } } })], 'ALLOW'],
    ['all of no values', [allow({ Condition: { 'ForAllValues:StringLike': { 'x:y': 'a' } } })], 'ALLOW'],
    ['any of no values', [allow({ Condition: { 'ForAnyValue:StringLike': { 'x:y': '*' } } })], 'NONE'],
    ['that a key is there', [allow({ Condition: { Null: { 'x:y': 'false' } } })], 'NONE'],
    ['that a key is not there', [allow({ Condition: { Null: { 'x:y': 'true' } } })], 'ALLOW'],
  ])('decides by %s', (_, statements, decision) => {
    expect(policyOf(statements, { bucket: 'b', wild: '*' })(get)).toBe(decision);
  });

  it.each([
    ['an operator', { Condition: { NumericLessThan: { 'x:y': '1' } } }],
    ['NotResource', { NotResource: '*' }],
  ])('is refused with %s that is not known here', (_, more) => {
    expect(() => policyOf([allow(more)], {})).toThrow(/does not know/);
  });
});

describe('what comes on a connection', () => {
  const message = (body: string) => `POST / HTTP/1.1\r\nX-A: one\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

  it.each([1, 7, 1_000])('is cut into requests, in pieces of %i bytes', (size) => {
    const all = Buffer.from(message('{"a":1}') + message('') + message('{"b":2}'));
    const taken: [string | undefined, string, number][] = [];
    const read = messageReader(({ header, body, bytes }) =>
      taken.push([header('x-a'), body(), Buffer.concat(bytes).length]),
    );

    for (let from = 0; from < all.length; from += size) expect(read(all.subarray(from, from + size))).toBe(true);

    const length = (body: string) => message(body).length;
    expect(taken).toEqual([
      ['one', '{"a":1}', length('{"a":1}')],
      ['one', '', length('')],
      ['one', '{"b":2}', length('{"b":2}')],
    ]);
  });

  it('is no request when it is chunked, or has no end', () => {
    expect(messageReader(() => {})(Buffer.from('POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n'))).toBe(false);
    expect(messageReader(() => {})(Buffer.alloc(100_000, 'x'))).toBe(false);
  });
});
