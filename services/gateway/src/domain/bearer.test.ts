import { describe, expect, it } from 'vitest';
import { actorOf, bearerOf, isEnded } from './bearer.ts';

const tokenOf = (claims: object) => `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
const ana = { 'custom:tenantId': 'T1', 'custom:staffId': 'ana', iat: 100 };

describe('a bearer', () => {
  it('is whom a token of staff names', () => {
    expect(bearerOf(tokenOf(ana))).toEqual({ tenantId: 'T1', staffId: 'ana', issuedAt: 100 });
  });

  it.each([undefined, '', 'Bearer x', 'Basic e30.e30.e30', 'Bearer e30.bm9qc29u.e30', tokenOf({ sub: 'customer' })])(
    'is nobody in %j',
    (header) => {
      expect(bearerOf(header)).toBeNull();
    },
  );
});

describe('whoever acts at a screen', () => {
  const token = (claims: object) => tokenOf(claims).replace('Bearer ', '');

  it('is whom the token of a PIN names', () => {
    expect(actorOf(token({ tenantId: 'T1', sub: 'ana', iat: 100 }))).toEqual({
      tenantId: 'T1',
      staffId: 'ana',
      issuedAt: 100,
    });
  });

  it.each([undefined, '', 'x', 'e30.bm9qc29u.e30', token({ sub: 'ana' })])('is nobody in %j', (header) => {
    expect(actorOf(header)).toBeNull();
  });
});

describe('a session', () => {
  const bearer = { tenantId: 'T1', staffId: 'ana', issuedAt: 100 };

  it.each([
    ['nobody was signed out', [], false],
    ['somebody else was', [{ staffId: 'luz', before: null }], false],
    ['it began before its end', [{ staffId: 'ana', before: 101 }], true],
    ['it began after the end of another', [{ staffId: 'ana', before: 100 }], false],
    ['the person is kept out', [{ staffId: 'ana', before: null }], true],
  ])('when %s', (_when, ended, expected) => {
    expect(isEnded(bearer, ended)).toBe(expected);
  });
});
