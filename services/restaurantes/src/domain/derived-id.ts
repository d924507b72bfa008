import { createHash } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID that is the same whenever it is asked for: the tenant's own time, and a digest of the name in place of
 * chance. A repeated onboarding so finds what the first one made.
 */
export function derivedId(tenantId: string, kind: 'branch' | 'staff', name: string): string {
  const digest = createHash('sha256').update(`${tenantId}:${kind}:${name}`).digest();
  const letters = [...digest.subarray(0, 16)].map((byte) => alphabet[byte % 32]);
  return tenantId.slice(0, 10) + letters.join('');
}
