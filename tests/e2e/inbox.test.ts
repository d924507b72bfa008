import { demoPassword } from '@pardos/demo/data/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';
import { sendButton, shopper } from './shopper.ts';

/** What people are told in the apps, and that they have read it. */
describe('a bell', { timeout: 240_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  it('is not there for who has not ordered, and counts what a customer was told of their order', async () => {
    const { page, fillCart } = await shopper(apps, 'rosa');
    await page.goto('/');
    expect(await page.getByRole('button', { name: /^Avisos/ }).count()).toBe(0);
    await fillCart();
    await sendButton(page).click();
    await page.waitForURL('**/pedido/**');
    await apps.system.cloud.idle();

    await page.goto('/');
    const bell = page.getByRole('button', { name: /^Avisos, \d+ nuevos?$/ });
    await bell.click();
    const panel = page.getByRole('dialog', { name: 'Avisos' });
    await panel.getByText('Tu pedido está confirmado').waitFor();
    await expectUsable(page);
    await shoot(page, 'cliente-avisos');
    await panel.getByRole('button', { name: 'Marcar como leídos' }).click();
    await panel.getByRole('button', { name: 'Cerrar' }).click();
    await page.getByRole('button', { name: 'Avisos, ninguno nuevo' }).waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'Avisos, ninguno nuevo' }).click();
    await panel.getByRole('link', { name: 'Tu pedido está confirmado' }).click();
    await page.waitForURL('**/pedido/**');
    await page.context().close();
  });

  it('tells everybody of a branch that it is paused, and each of them reads for themselves', async () => {
    const office = await apps.staff('tablet');
    await signIn(office, people.manager, demoPassword);
    await office.goto('/tablero');
    await office.getByRole('button', { name: 'Pausar pedidos' }).click();
    await office.getByRole('dialog', { name: 'Pausar pedidos' }).getByText('Sin luz o sin agua').click();
    await office.getByRole('dialog').getByRole('button', { name: 'Pausar', exact: true }).click();
    await office.getByText('Pedidos en pausa').waitFor();
    await office.getByRole('button', { name: 'Reabrir' }).click();
    await office.getByRole('button', { name: 'Pausar pedidos' }).waitFor();
    await apps.system.cloud.idle();

    await office.goto('/pedidos');
    await office.getByRole('button', { name: 'Avisos, 2 nuevos' }).click();
    const panel = office.getByRole('region', { name: 'Avisos' });
    await panel.getByText('Sin luz o sin agua').waitFor();
    await expectUsable(office);
    await panel.getByRole('button', { name: 'Marcar como leídos' }).click();
    await office.getByRole('button', { name: 'Avisos, ninguno nuevo' }).waitFor();
    await office.reload();
    await office.getByRole('button', { name: 'Avisos, ninguno nuevo' }).waitFor();

    const kitchen = await apps.staff('desktop');
    await signIn(kitchen, people.cook, demoPassword);
    await kitchen.getByRole('button', { name: 'Avisos, 2 nuevos' }).click();
    await kitchen
      .getByRole('region', { name: 'Avisos' })
      .getByText(/recibe pedidos otra vez/)
      .waitFor();
    await expectUsable(kitchen);
    expect(apps.troubles).toEqual([]);
  });
});
