import { expect, it } from 'vitest';
import { percentile } from './percentile.ts';

it.each([
  [0.5, [], null],
  [0.5, [3], 3],
  [0.5, [4, 1, 3, 2], 2],
  [0.9, [10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 9],
  [1, [1, 2], 2],
])('%s of %j is %s', (share, values, expected) => {
  expect(percentile(values, share)).toBe(expected);
});
