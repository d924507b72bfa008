import { describe, expect, it } from 'vitest';
import { correlationOf, forwardedHeaders } from './headers.ts';

describe('correlationOf', () => {
  it('keeps the id that the client made', () => {
    expect(correlationOf({ 'x-correlation-id': '01JABCDEF0123456789' }, () => 'new')).toBe('01JABCDEF0123456789');
  });

  it.each([undefined, '', 'short', 'with spaces and\nlines', 'x'.repeat(65)])('makes one instead of %j', (given) => {
    expect(correlationOf({ 'x-correlation-id': given }, () => 'new')).toBe('new');
  });
});

describe('forwardedHeaders', () => {
  it('moves the person’s token aside, for Authorization carries the gateway’s signature', () => {
    const given = { authorization: 'Bearer a', 'x-order-token': 'b', 'x-actor-token': 'd', cookie: 'c' };
    expect(forwardedHeaders(given, 'id', null)).toEqual({
      'x-correlation-id': 'id',
      'x-caller-authorization': 'Bearer a',
      'x-order-token': 'b',
      'x-actor-token': 'd',
    });
  });

  it('drops a tenant or a caller that came from outside', () => {
    const outside = { 'x-tenant-id': 'OTHER', 'x-caller-authorization': 'Bearer forged' };
    expect(forwardedHeaders(outside, 'id', null)).toEqual({ 'x-correlation-id': 'id' });
    expect(forwardedHeaders(outside, 'id', 'SHOP')).toEqual({ 'x-correlation-id': 'id', 'x-tenant-id': 'SHOP' });
  });
});
