import { describe, expect, it } from 'vitest';
import { pinErrors } from './pin.ts';

describe('a PIN', () => {
  it.each(['4831', '70256', '918273', '0472'])('may be %s', (pin) => {
    expect(pinErrors(pin)).toEqual([]);
  });

  it.each(['', '123', '48a1', ' 4831', '4831927', '4831\n', '٤٨٣١'])('has 4 to 6 digits, not %j', (pin) => {
    expect(pinErrors(pin)).toMatchObject([{ code: 'PIN_WEAK', message: 'Usa de 4 a 6 cifras.' }]);
  });

  it.each(['0000', '1111', '777777', '1234', '4321', '98765', '7890', '1212', '123123', '1987', '2026', '2580'])(
    'is not %s, which anybody would guess',
    (pin) => {
      expect(pinErrors(pin)).toMatchObject([{ code: 'PIN_WEAK', message: expect.stringContaining('se adivina') }]);
    },
  );
});
