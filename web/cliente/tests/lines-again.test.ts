import { expect, it } from 'vitest';
import { linesAgain } from '../src/features/cart/lines-again.ts';

const line = {
  productId: 'cuarto',
  name: '1/4 de pollo',
  quantity: 2,
  note: undefined,
  unitPrice: { amountMinor: 2590 },
  options: [
    { groupId: 'guarnicion', optionId: 'papas' },
    { groupId: null, optionId: null },
  ],
};

it('takes what was ordered with its price then, and without options that were kept by name only', () => {
  expect(linesAgain([line])).toEqual([
    {
      productId: 'cuarto',
      quantity: 2,
      note: null,
      options: [{ groupId: 'guarnicion', optionId: 'papas' }],
      seen: { name: '1/4 de pollo', unitPriceMinor: 2590 },
    },
  ]);
});

it('takes no more of a line than the cart does', () => {
  expect(linesAgain([{ ...line, quantity: 90 }])[0]?.quantity).toBe(50);
});
