import { describe, expect, it } from 'vitest';
import { encodingFor } from './encoding.ts';

describe('the coding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', null],
    ['br;q=0.0', null],
    ['identity', null],
    ['', null],
    [undefined, null],
  ])('is the best of what is accepted: %s', (accept, coding) => {
    expect(encodingFor(accept, 100_000)).toBe(coding);
  });

  it('is none for a short answer', () => {
    expect(encodingFor('br', 1_999)).toBeNull();
    expect(encodingFor('br', 2_000)).toBe('br');
  });
});
