import { tenants } from '@pardos/demo/data/tenants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, startApps } from './apps.ts';
import { orderIdOf, sendButton, shopper, watchOrders } from './shopper.ts';

/** However nervous the finger or bad the network: one order, or none and a reason. */
// Each of them opens several pages, and some order more than once: more than the usual minute when the machine is busy.
describe('one tap, one order', { timeout: 180_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  type Benavides = { shop: { branch: { id: string; version: number; menu: { product: { id: string } } } } };
  const benavides = async () => {
    const query = `{ shop(slug: "pardos") { branch(slug: "benavides") {
      id version menu(channel: DELIVERY) { product(slug: "papas-doradas") { id } } } } }`;
    return (await apps.system.customer<Benavides>(query)).data.shop.branch;
  };
  const pause = async (reason: string | null) => {
    const { id, version } = await benavides();
    const mutation = `mutation ($input: BranchPauseOrderingInput!) {
      branchPauseOrdering(input: $input) { userErrors { code } } }`;
    const { data } = await apps.system.staff<{ branchPauseOrdering: { userErrors: object[] } }>(
      people.manager,
      mutation,
      { input: { branchId: id, expectedVersion: version, reason } },
    );
    expect(data.branchPauseOrdering.userErrors).toEqual([]);
    await apps.system.cloud.idle();
  };
  const offer = async (available: boolean) => {
    const { id, menu } = await benavides();
    const mutation = `mutation ($input: MenuItemSetAvailabilityInput!) {
      menuItemSetAvailability(input: $input) { userErrors { code } } }`;
    const input = {
      branchId: id,
      productId: menu.product.id,
      available,
      reason: available ? null : 'Se acabó por hoy',
    };
    const { data } = await apps.system.staff<{ menuItemSetAvailability: { userErrors: object[] } }>(
      people.manager,
      mutation,
      { input },
    );
    expect(data.menuItemSetAvailability.userErrors).toEqual([]);
    await apps.system.cloud.idle();
  };

  it('a nervous finger places one', async () => {
    const { page, fillCart, orderNumbers } = await shopper(apps, 'dedo');
    const { keys } = await watchOrders(page);
    await fillCart();
    await sendButton(page).dblclick();
    await page.waitForURL(/\/pedido\//);
    expect(new Set(keys).size).toBe(1);
    expect(await orderNumbers()).toHaveLength(1);

    // Nor does the way back: what was ordered is not in the cart any more.
    await page.goBack();
    await page.goto('/mi-pedido');
    await page.getByRole('heading', { name: 'Tu pedido está vacío' }).waitFor();
    await page.context().close();
  });

  it('an answer that is lost on its way finds the same order when it is sent again', async () => {
    const { page, fillCart, orderNumbers } = await shopper(apps, 'tunel');
    let placed = '';
    const { keys } = await watchOrders(page, async (route) => {
      const answer = await (await route.fetch()).json();
      placed = answer.data.orderPlace.order.id;
      await route.abort('connectionfailed');
    });
    await fillCart();
    await sendButton(page).click();
    await page.getByText('no se pedirá dos veces').waitFor();
    await expectUsable(page);

    await sendButton(page).click();
    await page.waitForURL(/\/pedido\//);
    expect(orderIdOf(page)).toBe(placed);
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(await orderNumbers()).toHaveLength(1);
    await page.context().close();
  });

  it('another tab sees that the order is placed, and cannot place it again', async () => {
    const { page, fillCart, orderNumbers } = await shopper(apps, 'pestanas');
    await fillCart();
    const other = await page.context().newPage();
    await other.goto('/mi-pedido');
    await sendButton(other).waitFor();

    await sendButton(page).click();
    await page.waitForURL(/\/pedido\//);
    await other.getByRole('heading', { name: 'Tu pedido está vacío' }).waitFor();
    await other.getByRole('link', { name: /^Sigue tu pedido/ }).waitFor();
    expect(await orderNumbers()).toHaveLength(1);
    await page.context().close();
  });

  it('what sold out at the last second is told at its line, and nothing is ordered', async () => {
    const { page, fillCart, orderNumbers } = await shopper(apps, 'agotado');
    await fillCart();
    await offer(false);
    await sendButton(page).click();
    await page.getByRole('alert').filter({ hasText: 'Papas doradas' }).waitFor();
    await expectUsable(page);
    expect(await orderNumbers()).toEqual([]);

    await offer(true);
    await sendButton(page).click();
    await page.waitForURL(/\/pedido\//);
    expect(await orderNumbers()).toHaveLength(1);
    await page.context().close();
  });

  it('a restaurant that pauses meanwhile says why, and nothing is ordered', async () => {
    const { page, fillCart, orderNumbers } = await shopper(apps, 'pausa');
    await fillCart();
    await pause('Mucha demanda');
    await sendButton(page).click();
    await page.getByRole('alert').filter({ hasText: 'Mucha demanda' }).waitFor();
    expect(await orderNumbers()).toEqual([]);

    await pause(null);
    await sendButton(page).click();
    await page.waitForURL(/\/pedido\//);
    await page.context().close();
  });

  it('a price that rose meanwhile is shown before anything is ordered, and again in the cart', async () => {
    const { page, fillCart, orderNumbers } = await shopper(apps, 'precio', 'desktop');
    const later = await shopper(apps, 'despues', 'desktop');
    await later.fillCart();
    await fillCart();
    await riseOf(apps, 'papas-doradas', 100);
    await sendButton(page).click();

    const dialog = page.getByRole('dialog', { name: 'El total cambió' });
    await dialog.waitFor();
    expect(await dialog.getByRole('definition').allTextContents()).toEqual(['S/\u00a033.80', 'S/\u00a035.80']);
    expect(await orderNumbers()).toEqual([]);
    await dialog.getByRole('button', { name: /^Pedir por S\/\s35\.80$/ }).click();
    await page.waitForURL(/\/pedido\//);
    expect(await orderNumbers()).toHaveLength(1);

    await later.page.reload();
    await later.page.getByText('Papas doradas subió de S/\u00a016.90 a S/\u00a017.90.').waitFor();
    await expectUsable(later.page);
    await later.page.getByRole('button', { name: 'Entendido' }).click();
    await later.page.getByText('subió de').waitFor({ state: 'hidden' });
  });
});

/** Publishes the menu again, with a product that costs so many céntimos more. */
async function riseOf(apps: Apps, slug: string, moreMinor: number) {
  const pardos = tenants[0];
  if (!pardos) throw new Error('the demo has no tenant');
  const admin = pardos.onboarding.staff.find(({ roles }) => roles.includes('ADMIN'))?.email ?? '';
  const categories = pardos.categories.map((category) => ({
    ...category,
    products: category.products.map((product) => ({
      ...product,
      prices: product.prices.map((price) => ({
        ...price,
        amountMinor: price.amountMinor + (product.slug === slug ? moreMinor : 0),
      })),
    })),
  }));
  const { data } = await apps.system.staff<{ menuReplace: { userErrors: object[] } }>(
    admin,
    'mutation ($input: MenuReplaceInput!) { menuReplace(input: $input) { version userErrors { code message field } } }',
    { input: { expectedVersion: 1, optionGroups: pardos.optionGroups, categories } },
  );
  expect(data.menuReplace.userErrors).toEqual([]);
  await apps.system.cloud.idle();
}
