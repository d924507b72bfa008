import { expect, test } from 'vitest';
import { aCatalogue, aProduct } from './a-catalogue.ts';
import { branchMenu } from './branch-menu.ts';
import { catalogueOf } from './catalogue-request.ts';

const noon = { weekday: 2, opens: '12:00', closes: '16:00' };
const tuesdayAt = (time: string) => new Date(`2026-11-24T${time}:00-05:00`);

const productAt = (time: string, hours: (typeof noon)[] | null) => {
  const catalogue = catalogueOf(aCatalogue([aProduct({ hours })]), 1);
  const place = { branchId: 'b1', channel: 'DELIVERY', at: tuesdayAt(time), imagesBaseUrl: 'https://fotos' } as const;
  return branchMenu(catalogue, [], place).categories[0]?.products[0];
};

test('a product with hours is sold within them, and says when it is again', () => {
  expect(productAt('13:00', [noon])).toMatchObject({ available: true, availableFrom: null });
  expect(productAt('11:00', [noon])).toMatchObject({
    available: false,
    unavailableReason: 'Se vende en otro horario',
    availableFrom: '2026-11-24T17:00:00.000Z',
  });
});

test('without hours it is sold always, and without a picture it has a plate', () => {
  expect(productAt('04:00', null)).toMatchObject({ available: true });
  expect(productAt('04:00', [])).toMatchObject({ available: true });
  const catalogue = catalogueOf(aCatalogue([aProduct({ image: '' })]), 1);
  const place = {
    branchId: 'b1',
    channel: 'DELIVERY',
    at: tuesdayAt('13:00'),
    imagesBaseUrl: 'https://fotos',
  } as const;
  expect(branchMenu(catalogue, [], place).categories[0]?.products[0]?.imageUrl).toMatch(/^data:image\/svg/);
});
