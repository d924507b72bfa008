import { expect, it } from 'vitest';
import { addressesIn } from '../src/features/checkout/address-book.ts';

const larco = { street: 'Av. Larco 123', details: 'Dpto. 4', district: 'Miraflores', reference: 'Frente al parque' };
const risso = { street: 'Jr. Risso 50', details: null, district: 'Lince', reference: 'Puerta roja' };

it('gives each place once, as it was written last, in the districts that are served', () => {
  const orders = [
    { address: { ...larco, reference: 'Tocar dos veces' } },
    { address: null },
    { address: { ...larco, street: ' av. larco 123' } },
    { address: risso },
  ];
  expect(addressesIn(orders, ['Miraflores', 'Lince'])).toEqual([
    { ...larco, reference: 'Tocar dos veces' },
    { ...risso, details: '' },
  ]);
  expect(addressesIn(orders, ['Lince'])).toEqual([{ ...risso, details: '' }]);
});

it('gives few of many', () => {
  const orders = Array.from({ length: 9 }, (_, n) => ({ address: { ...larco, street: `Calle ${n}` } }));
  expect(addressesIn(orders, ['Miraflores'])).toHaveLength(4);
});
