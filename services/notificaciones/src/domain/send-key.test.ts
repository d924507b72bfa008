import { describe, expect, it } from 'vitest';
import { nextClaim, type SendKey, settled } from './send-key.ts';

const start = new Date('2026-11-24T20:00:00.000Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

function claimed(): SendKey {
  const claim = nextClaim(null, start);
  if (claim === null) throw new Error('the first claim is always given');
  return claim;
}

describe('a send key', () => {
  it('is given to the first that asks, and to nobody while the mail may be on its way', () => {
    expect(claimed()).toMatchObject({ state: 'CLAIMED', version: 1 });
    expect(nextClaim(claimed(), later(10))).toBeNull();
  });

  it('is never given again once the mail is sent', () => {
    expect(nextClaim(settled(claimed(), 'SENT', later(1)), later(1_000_000))).toBeNull();
  });

  it('is given again at once when the mail was refused', () => {
    expect(nextClaim(settled(claimed(), 'FAILED', later(1)), later(1))).toMatchObject({ state: 'CLAIMED', version: 3 });
  });

  it('is never given again by a function that died with it: the mail may be out', () => {
    expect(nextClaim(claimed(), later(1_000_000))).toBeNull();
  });
});
