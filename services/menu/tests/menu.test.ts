import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { outboxOf } from '../../../tests/setup/outbox.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { aCatalogue, aProduct } from '../src/domain/a-catalogue.ts';

const tenantId = '01JD3Z4Q5R6S7T8V9W0X1Y2Z3A';

let cloud: Cloud;
let admin: Asker;
let cook: Asker;

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'menu'], dynamodb: { endpoint: inject('dynamodb') } });
  admin = { token: await staffToken(cloud, { email: 'ana@x.pe', tenantId, roles: ['ADMIN'] }) };
  cook = { token: await staffToken(cloud, { email: 'beto@x.pe', tenantId, roles: ['COOK'], branchIds: ['b1'] }) };
}, 120_000);
afterAll(() => cloud?.close());

const ask = (query: string, variables: Record<string, unknown> = {}, asker: Asker = {}) =>
  askDoor(cloud, 'menu', query, variables, asker);

const replace = async (expectedVersion: number, catalogue = aCatalogue(), asker = admin) => {
  const query =
    'mutation ($input: MenuReplaceInput!) { menuReplace(input: $input) { version userErrors { code field ... on VersionConflictError { currentVersion } } } }';
  const answer = await ask(query, { input: { expectedVersion, ...catalogue } }, asker);
  return answer.data?.menuReplace ?? answer.errors[0].extensions.code;
};

const menuOf = async (branchId: string, asker: Asker, channel = 'DELIVERY') => {
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Branch { menu(channel: ${channel}) {
    version categories { slug } product(slug: "cuarto-brasa") { imageUrl price { amountMinor } available unavailableReason optionGroups { name } }
  } } } }`;
  const { data } = await ask(query, { refs: [{ __typename: 'Branch', id: branchId }] }, asker);
  return data._entities[0].menu;
};

const setAvailability = async (input: Record<string, unknown>, asker = cook) => {
  const query =
    'mutation ($input: MenuItemSetAvailabilityInput!) { menuItemSetAvailability(input: $input) { product { available } userErrors { code } } }';
  const answer = await ask(query, { input: { branchId: 'b1', productId: 'cuarto-brasa', ...input } }, asker);
  return answer.data?.menuItemSetAvailability ?? answer.errors[0].extensions.code;
};

describe('a catalogue', () => {
  test('is not there at first', async () => {
    expect(await menuOf('b1', { tenantId })).toBeNull();
  });

  test('is published by the admin, once for each version that was seen', async () => {
    expect(await replace(0, aCatalogue(), cook)).toBe('FORBIDDEN');
    expect(await replace(0)).toEqual({ version: 1, userErrors: [] });
    expect(await replace(0)).toEqual({
      version: null,
      userErrors: [{ code: 'VERSION_CONFLICT', field: ['expectedVersion'], currentVersion: 1 }],
    });
    expect(await replace(1)).toEqual({ version: 2, userErrors: [] });

    const events = await outboxOf(cloud, 'menu', `T#${tenantId}#MENU`);
    expect(events).toMatchObject(
      [1, 2].map((version) => ({ detailType: 'MenuPublished.v1', data: { catalogue: { version } } })),
    );
  });

  test('is refused with the path of what is wrong', async () => {
    const { userErrors } = await replace(2, aCatalogue([aProduct({ optionGroupIds: ['postres'] })]));
    expect(userErrors).toEqual([
      { code: 'INVALID', field: ['categories', '0', 'products', '0', 'optionGroupIds', '0'] },
    ]);
  });

  test('is shown to everybody in its shop, and in no other', async () => {
    expect(await menuOf('b1', { tenantId })).toMatchObject({
      version: 2,
      categories: [{ slug: 'brasa' }],
      product: { price: { amountMinor: 3190 }, available: true, optionGroups: [{ name: 'Cremas' }] },
    });
    expect((await menuOf('b1', { tenantId }, 'DINE_IN')).product.price.amountMinor).toBe(2950);
    expect(await menuOf('b1', { tenantId: 'another' })).toBeNull();
  });
});

describe('a product', () => {
  const off = { available: false, reason: 'Se agotó' };

  test('is taken off one branch and put back, each told once', async () => {
    expect(await setAvailability(off)).toEqual({ product: { available: false }, userErrors: [] });
    expect(await setAvailability(off)).toEqual({ product: { available: false }, userErrors: [] });
    expect((await menuOf('b1', { tenantId })).product).toMatchObject({
      available: false,
      unavailableReason: 'Se agotó',
    });
    expect((await menuOf('b2', { tenantId })).product.available).toBe(true);

    expect(await setAvailability({ available: true })).toEqual({ product: { available: true }, userErrors: [] });
    const events = await outboxOf(cloud, 'menu', `T#${tenantId}#B#b1`);
    expect(events.map(({ data, aggregate }) => [aggregate.version, data.available])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('is left alone where the cook does not work, and when there is none', async () => {
    expect(await setAvailability({ ...off, branchId: 'b2' })).toBe('NOT_FOUND');
    expect((await setAvailability({ ...off, productId: 'nada' })).userErrors).toEqual([{ code: 'PRODUCT_UNKNOWN' }]);
  });
});

describe('a picture', () => {
  const upload =
    'mutation ($fileName: String!) { menuImageUpload(input: { fileName: $fileName }) { key uploadUrl contentType userErrors { code } } }';

  test('is put where it was signed for, and can be seen where the menu says', async () => {
    const { data } = await ask(upload, { fileName: 'cuarto.svg' }, admin);
    const { key, uploadUrl, contentType } = data.menuImageUpload;
    expect(key).toBe(`${tenantId}/cuarto.svg`);

    const body = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect((await fetch(uploadUrl, { method: 'PUT', headers: { 'content-type': contentType }, body })).status).toBe(
      200,
    );
    expect((await fetch(uploadUrl, { method: 'PUT', headers: { 'content-type': 'text/html' }, body })).status).toBe(
      403,
    );
    expect(
      (
        await fetch(uploadUrl.replace('cuarto', 'otra'), {
          method: 'PUT',
          headers: { 'content-type': contentType },
          body,
        })
      ).status,
    ).toBe(403);

    await replace(2, aCatalogue([aProduct({ image: key })]));
    const seen = await fetch((await menuOf('b1', { tenantId })).product.imageUrl);
    expect([seen.headers.get('content-type'), await seen.text()]).toEqual(['image/svg+xml', body]);
  });

  test('has a plain name', async () => {
    const { data } = await ask(upload, { fileName: '../otro/a.svg' }, admin);
    expect(data.menuImageUpload).toMatchObject({ key: null, userErrors: [{ code: 'INVALID' }] });
  });
});
