import { describe, expect, it } from 'vitest';
import { ChickenShareDocument, chickensOf, inWholeChickens } from '../src/features/board/chickens.ts';
import { makeFragmentData } from '../src/gql/index.ts';

const line = (quantity: number, chickenEighths: number) =>
  Object.assign(makeFragmentData({ quantity, chickenEighths }, ChickenShareDocument), {
    ' $fragmentRefs': { TicketLineFragment: {} as never, ChickenShareFragment: { quantity, chickenEighths } as never },
  });

describe('whole-chicken equivalents', () => {
  it('adds up the lines of all tickets', () => {
    const chickens = chickensOf([{ lines: [line(2, 2), line(1, 4)] }, { lines: [line(3, 8), line(5, 0)] }]);

    expect(chickens).toEqual({ eighths: 32, wholes: 3, halves: 1, quarters: 2 });
  });

  it('counts an eighth, which is no cut of its own, in the sum', () => {
    expect(chickensOf([{ lines: [line(2, 1)] }])).toEqual({ eighths: 2, wholes: 0, halves: 0, quarters: 0 });
  });

  it.each([
    [54, '6.75'],
    [8, '1'],
    [0, '0'],
    [49, '6.125'],
  ])('%i eighths are written %s', (eighths, text) => {
    expect(inWholeChickens(eighths)).toBe(text);
  });
});
