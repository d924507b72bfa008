import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Apps, expectUsable, shoot, startApps } from './apps.ts';
import { sendButton, shopper } from './shopper.ts';

/** A coupon stays on the cart, and says at once what it gives or why it gives nothing. */
describe('a coupon', { timeout: 180_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  it.each(['phone', 'desktop'] as const)('is applied, kept, refused and taken off on a %s', async (screen) => {
    const { page, fillCart } = await shopper(apps, `cupon-${screen}`, screen);
    await fillCart();
    const apply = async (code: string) => {
      await page.getByLabel('Cupón').fill(code);
      await page.getByLabel('Cupón').press('Enter');
    };

    await apply('verano26');
    await page.getByText('El cupón VERANO26 ya venció.').waitFor();
    await sendButton(page).click();
    await page.getByRole('alert').getByRole('link', { name: 'El cupón VERANO26 ya venció.' }).waitFor();
    await expectUsable(page);
    await page.getByRole('button', { name: 'Quitar', exact: true }).click();

    await apply('pardos10');
    await page.getByText('Ahorras S/').waitFor();
    const [saved = ''] = (await page.getByText('Ahorras S/').textContent())?.match(/S\/.*/) ?? [];
    await expectUsable(page);
    await shoot(page, `cliente-cupon-${screen}`);

    // It is on the cart: a reload leaves it there.
    await page.reload();
    await page.getByText(`Ahorras ${saved}`).waitFor();

    await sendButton(page).click();
    await page.waitForURL(/\/pedido\//);
    await page.getByText('Cupón PARDOS10').waitFor();
    await page.getByText(saved).first().waitFor();
    await page.context().close();
  });

  it('is told to be used up when somebody else took the last one, before anything is ordered', async () => {
    const save = async () =>
      await apps.system.staff(
        'admin@pardos.demo',
        'mutation ($input: CouponSaveInput!) { couponSave(input: $input) { userErrors { code } } }',
        {
          input: {
            ...{ code: 'ULTIMO', expectedVersion: 0, kind: 'AMOUNT', amountMinor: 500, maxUses: 1 },
            ...{ validFrom: '2020-01-01T00:00:00Z', validTo: '2040-01-01T00:00:00Z' },
          },
        },
      );
    await save();
    const [first, second] = [await shopper(apps, 'rapida'), await shopper(apps, 'lenta')];
    for (const { page, fillCart } of [first, second]) {
      await fillCart();
      await page.getByLabel('Cupón').fill('ULTIMO');
      await page.getByRole('button', { name: 'Aplicar' }).click();
      await page.getByText('Ahorras S/').waitFor();
    }
    await sendButton(first.page).click();
    await first.page.waitForURL(/\/pedido\//);

    await sendButton(second.page).click();
    await second.page.getByRole('alert').filter({ hasText: 'El cupón ULTIMO se agotó.' }).waitFor();
    expect(await second.orderNumbers()).toEqual([]);
    await second.page.getByRole('button', { name: 'Quitar', exact: true }).click();
    await sendButton(second.page).click();
    await second.page.waitForURL(/\/pedido\//);
    await first.page.context().close();
    await second.page.context().close();
  });
});
