import { expect, test } from 'vitest';
import { readReference, referenceOf } from './reference.ts';
import { isFromProvider, signCallback } from './signature.ts';

const [secret, other] = ['uno', 'otro'].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
const now = new Date('2026-11-24T20:00:00.000Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const body = '{"id":"evt_1"}';
const header = signCallback(secret, body, now);

test.each([
  ['as it was told', secret, body, header, now, true],
  ['told again at once', secret, body, header, after(60), true],
  ['told again later', secret, body, header, after(301), false],
  ['told before its time', secret, body, header, after(-301), false],
  ['with another body', secret, '{"id":"evt_2"}', header, now, false],
  ['by somebody else', other, body, header, now, false],
  ['with a moment that was changed', secret, body, header.replace(/t=\d+/, 't=1900000000'), after(0), false],
  ['without a signature', secret, body, '', now, false],
])('a call %s', (_, key, text, signature, at, expected) => {
  expect(isFromProvider(key, text, signature, at)).toBe(expected);
});

test('a name says whose payment it is, and nothing else is a name', () => {
  const reference = { tenantId: '01KATENANT', orderId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', index: 2 };
  expect(readReference(referenceOf(reference))).toEqual(reference);
  for (const bad of ['', 'a.b.c', 'T#x.01ARZ3NDEKTSV4RRFFQ69G5FAV.0', '01KATENANT.01ARZ3NDEKTSV4RRFFQ69G5FAV.x']) {
    expect(readReference(bad)).toBeNull();
  }
});
