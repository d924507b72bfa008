import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customerToken } from '../setup/customer.ts';
import { password } from '../setup/staff.ts';
import { type Apps, expectUsable, shoot, startApps } from './apps.ts';
import { orderIdOf, sendButton, shopper } from './shopper.ts';

/** What was ordered before: found again, ordered again, and taken into an account. */
describe('orders of before', { timeout: 240_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  it.each(['phone', 'desktop'] as const)('are listed and ordered again with one tap, on a %s', async (screen) => {
    const { page, fillCart } = await shopper(apps, `otra-vez-${screen}`, screen);
    await page.goto('/mis-pedidos');
    await page.getByRole('heading', { name: 'Todavía no tienes pedidos' }).waitFor();
    await fillCart();
    const number = await order(page);

    await page.goto('/mis-pedidos');
    const card = page.getByRole('article', { name: `Pedido ${number}` });
    await card.getByText('2 × Papas doradas').waitFor();
    if (screen === 'desktop') await shoot(page, 'cliente-mis-pedidos');
    await expectUsable(page);
    await card.getByRole('button', { name: /Pedir de nuevo/ }).click();
    await page.waitForURL('**/mi-pedido');
    expect(await order(page), 'a second order').not.toBe(number);
    await page.context().close();
  });

  it('go into an account once it is there, and are seen on another device', async () => {
    const { page, email, fillCart } = await shopper(apps, 'reclama');
    await fillCart();
    const number = await order(page);
    await customerToken(apps.system.cloud, email);

    await signIn(page, email);
    await page.getByRole('link', { name: 'Mis pedidos' }).click();
    await page.getByText('Desde este equipo hiciste 1 pedido sin cuenta').waitFor();
    await expectUsable(page);
    await page.getByRole('button', { name: 'Agregar a mi cuenta' }).click();
    await page.getByRole('article', { name: `Pedido ${number}` }).waitFor();
    expect(await page.getByText('sin cuenta').count()).toBe(0);

    const other = await apps.customer('desktop');
    await signIn(other, email);
    await other.goto('/mis-pedidos');
    await other.getByRole('link', { name: `Ver el pedido ${number}` }).click();
    await other.waitForURL('**/pedido/**');
    await other.getByText(`Pedido ${number} ·`).waitFor();

    // Where it went is filled in with one tap, at a restaurant that delivers there.
    const place = JSON.stringify({ channel: 'DELIVERY', branchSlug: 'benavides', district: 'Barranco' });
    await other.evaluate((value) => localStorage.setItem('pardos:place:v1:pardos', value), place);
    await other.goto('/categorias/guarniciones');
    await other.getByRole('button', { name: 'Agregar Papas doradas' }).click();
    await other.getByRole('link', { name: 'Mi pedido, 1 producto' }).waitFor();
    await other.goto('/mi-pedido');
    await other.getByRole('button', { name: 'Av. Larco 123, Miraflores' }).click();
    expect(await other.getByLabel('Calle y número').inputValue()).toBe('Av. Larco 123');
    expect(await other.getByLabel('Referencia').inputValue()).toBe('Frente al parque');
    await expectUsable(other);
    await page.context().close();
    await other.context().close();
  });
});

/** Sends the order that is in the cart; its number. */
async function order(page: Page): Promise<string> {
  await sendButton(page).click();
  await page.waitForURL('**/pedido/**');
  const id = orderIdOf(page);
  const stored = await page.evaluate<string>("localStorage.getItem('pardos:orders:v1:pardos') ?? '[]'");
  const known: { id: string; number: string }[] = JSON.parse(stored);
  return known.find((one) => one.id === id)?.number ?? '';
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/ingresar');
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
  await page.getByRole('link', { name: /mi cuenta/ }).waitFor();
}
