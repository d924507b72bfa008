import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOrder, place, totalOf } from './order-flow.ts';
import { aSmallLine, onboardSmallShop, type SmallShop } from './small-shop.ts';
import { type System, startSystem } from './system.ts';

/** What a restaurant does not sell now, or not here, cannot be ordered, and the customer learns why. */
describe('the limits of a restaurant', () => {
  let system: System;
  let shop: SmallShop;

  beforeAll(async () => {
    system = await startSystem();
    shop = await onboardSmallShop(system);
  }, 120_000);
  afterAll(() => system.close());

  const orderAt = (branchId: string, line: object = aSmallLine()) =>
    anOrder({ id: branchId, slug: '', zones: [{ district: 'Lince' }] }, line);
  const placeAt = (branchId: string, line?: object) => place(system, orderAt(branchId, line), shop.slug);
  const codesOf = async (branchId: string, line?: object) =>
    (await placeAt(branchId, line)).userErrors.map(({ code }) => code);

  it('takes an order that is within them, a minute after the restaurant was made', async () => {
    const input = orderAt(shop.abierta);
    const expectedTotalMinor = await totalOf(system, input, shop.slug);

    const { order, userErrors } = await place(system, { ...input, expectedTotalMinor }, shop.slug);

    expect(userErrors).toEqual([]);
    expect(order?.number).toBe('A-001');
    await system.cloud.idle();
  });

  it('says when a closed branch opens', async () => {
    const { order, userErrors } = await placeAt(shop.cerrada);

    expect(order).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'BRANCH_CLOSED', opensAt: expect.any(String) }]);
    expect(Date.parse(String(userErrors[0]?.opensAt))).toBeGreaterThan(Date.now());
  });

  it.each([
    ['that only another branch sells', 'solo-otra'],
    ['of another restaurant', 'ceviche-clasico'],
  ])('does not sell a product %s', async (_name, productId) => {
    expect(await codesOf(shop.abierta, aSmallLine({ productId, options: [] }))).toEqual(['PRODUCT_UNKNOWN']);
  });

  it.each([
    ['too many', ['aji', 'mayonesa', 'ketchup'], ['OPTION_GROUP_MAX']],
    ['none', [], ['OPTION_GROUP_MIN']],
    ['one twice', ['aji', 'aji'], ['OPTION_UNKNOWN']],
    ['an unknown one', ['aji', 'wasabi'], ['OPTION_UNKNOWN']],
  ])('holds a group of options to its rule: %s', async (_name, optionIds, codes) => {
    const options = optionIds.map((optionId) => ({ groupId: 'salsas', optionId }));
    expect(await codesOf(shop.abierta, aSmallLine({ options }))).toEqual(codes);
  });

  it('sells whole portions only', async () => {
    await expect(placeAt(shop.abierta, aSmallLine({ quantity: 1.5 }))).rejects.toThrow('BAD_USER_INPUT');
  });

  it('does not sell what ran out, until it is back', async () => {
    const setTo = (change: object) =>
      shop.admin(
        `mutation($input: MenuItemSetAvailabilityInput!) { menuItemSetAvailability(input: $input) {
          product { available } userErrors { code } } }`,
        { input: { branchId: shop.abierta, productId: 'plato', ...change } },
      );
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await setTo({ available: false, until, reason: 'Se agotó' });
    await system.cloud.idle();

    expect((await placeAt(shop.abierta)).userErrors).toMatchObject([
      { code: 'ITEM_UNAVAILABLE', item: 'plato', availableFrom: until },
    ]);

    await setTo({ available: true });
    await system.cloud.idle();
    expect(await codesOf(shop.abierta)).toEqual(['PRICE_CHANGED']);
  });

  it('takes nothing while its orders are paused, and takes them again when it is reopened', async () => {
    const pause = async (expectedVersion: number, reason: string | null) => {
      const { data } = await shop.admin<{ branchPauseOrdering: { branch: { version: number }; userErrors: object[] } }>(
        `mutation($input: BranchPauseOrderingInput!) { branchPauseOrdering(input: $input) {
          branch { version } userErrors { code } } }`,
        { input: { branchId: shop.abierta, expectedVersion, reason } },
      );
      await system.cloud.idle();
      return data.branchPauseOrdering;
    };
    const { branch } = await pause(1, 'Horno en mantenimiento');

    const { userErrors } = await placeAt(shop.abierta);
    expect(userErrors).toMatchObject([{ code: 'BRANCH_CLOSED', opensAt: null }]);
    expect(userErrors[0]?.message).toContain('Horno en mantenimiento');
    expect((await pause(1, null)).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);

    await pause(branch.version, null);
    expect(await codesOf(shop.abierta)).toEqual(['PRICE_CHANGED']);
  });
});
