import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, screens, shoot, signIn, startApps } from './apps.ts';

/** An administrator writes coupons; what they give is what the next quote takes off. */
describe('the coupons of a restaurant in the browser', () => {
  let apps: Apps;
  let office: Page;

  beforeAll(async () => {
    apps = await startApps();
    office = await apps.staff('desktop');
    await signIn(office, people.admin, demoPassword);
    await office.getByRole('button', { name: /Benavides/ }).click();
    await office.waitForURL((url) => url.pathname !== '/sedes');
    await office.goto('/cupones');
    await office.getByRole('button', { name: 'Nuevo cupón' }).waitFor();
  }, 240_000);
  afterAll(() => apps.close());

  const row = (code: string) => office.getByRole('listitem').filter({ hasText: code });
  const discountOf = async (couponCode: string) => {
    const menu = await menuOf(apps.system);
    const { branchId, channel, lines } = anOrder(menu.branch, aLine(aDish(menu)), { channel: 'PICKUP' });
    type Quote = { orderQuote: { totals: { discount: { amountMinor: number } } | null } };
    const query =
      'query($input: OrderQuoteInput!) { orderQuote(input: $input) { totals { discount { amountMinor } } } }';
    const { data } = await apps.system.customer<Quote>(query, { input: { branchId, channel, lines, couponCode } });
    return data.orderQuote.totals?.discount.amountMinor;
  };

  it('writes a new one, saying first what is wrong', async () => {
    await row('PARDOS10').getByText('Vigente').waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-cupones');
    await office.getByRole('button', { name: 'Nuevo cupón' }).click();
    const dialog = office.getByRole('dialog', { name: 'Nuevo cupón' });
    await dialog.getByLabel('Código').fill('pardos10');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.getByText('Ya hay un cupón con ese código.').waitFor();
    await dialog.getByLabel('Código').fill('brasa5');
    await dialog.getByRole('button', { name: 'Monto' }).click();
    await dialog.getByLabel('Monto en soles').fill('mucho');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.getByText('El monto va de').waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-cupones-nuevo');
    await dialog.getByLabel('Monto en soles').fill('5,00');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await row('BRASA5').getByText('Vigente').waitFor();
    expect(await discountOf('brasa5')).toBe(500);
  }, 180_000);

  it('changes one, whose code stays', async () => {
    await row('BRASA5').getByRole('button', { name: 'Editar BRASA5' }).click();
    const dialog = office.getByRole('dialog', { name: 'Editar BRASA5' });
    expect(await dialog.getByLabel('Código').count()).toBe(0);
    await dialog.getByLabel('Monto en soles').fill('7');
    await dialog.getByLabel('Usos en total').fill('20');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await row('BRASA5').getByText('0 de 20 usos').waitFor();
    expect(await discountOf('brasa5')).toBe(700);
  }, 180_000);

  it('fits a phone and a tablet', async () => {
    for (const width of [screens.phone.width, 768]) {
      await office.setViewportSize({ width, height: 900 });
      await expectUsable(office);
      await shoot(office, `restaurante-cupones-${width}`);
    }
    expect(apps.troubles).toEqual([]);
  }, 180_000);

  it('is not for a manager', async () => {
    const manager = await apps.staff('desktop');
    await signIn(manager, people.manager, demoPassword);
    await manager.goto('/cupones');
    await manager.getByText('Cupones no es parte de tu turno').waitFor();
  }, 180_000);
});
