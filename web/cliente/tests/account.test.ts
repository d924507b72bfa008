import { expect, it } from 'vitest';
import { CONSENT_VERSION, consentAttributes } from '../src/features/account/consents.ts';
import { personIn } from '../src/features/account/session.ts';

const at = new Date('2026-11-24T15:00:00Z');

it('remembers the version and the time of each box that was ticked, and of no other', () => {
  const given = `${CONSENT_VERSION} 2026-11-24T15:00:00.000Z`;
  expect(consentAttributes(false, at)).toEqual({ 'custom:terms': given });
  expect(consentAttributes(true, at)).toEqual({ 'custom:terms': given, 'custom:offers': given });
});

it('reads names as people write them, and shows nobody for what is no token', () => {
  const token = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
  expect(personIn(token({ name: 'Íñigo Núñez', email: 'i@example.com' }))?.name).toBe('Íñigo Núñez');
  expect(personIn(token({ email: 'i@example.com' }))?.name).toBe('i@example.com');
  expect(personIn(token({ name: 'Nobody' }))).toBeNull();
  expect(personIn('nonsense')).toBeNull();
});
