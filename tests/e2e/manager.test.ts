import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';

/** What a manager stops, the customer's app obeys at its next look. */
describe('what runs out and what is paused', () => {
  let apps: Apps;
  let office: Page;
  let phone: Page;

  beforeAll(async () => {
    apps = await startApps();
    office = await apps.staff('tablet');
    phone = await apps.customer('phone');
    await signIn(office, people.manager, demoPassword);
  }, 240_000);
  afterAll(() => apps.close());

  it('a dish taken off for today cannot be ordered, and can again when it is put back', async () => {
    await phone.clock.install();
    await phone.goto('/categorias/pardos-brasa');
    const link = phone.getByRole('link', { name: /^Agregar .*elegir opciones$/ }).first();
    const label = (await link.getAttribute('aria-label')) ?? '';
    const name = label.replace(/^Agregar (.*), elegir opciones$/, '$1');
    await link.click();
    await phone.getByRole('button', { name: 'Agregar al pedido' }).waitFor();

    await office.goto('/agotados');
    await office.getByRole('button', { name: `Agotar ${name}`, exact: true }).click();
    const dialog = office.getByRole('dialog', { name: `Agotar ${name}` });
    await expectUsable(office);
    await dialog.getByRole('button', { name: 'Agotar', exact: true }).click();
    await office.getByRole('region', { name: 'Agotados ahora: 1' }).getByText(name).waitFor();
    await office
      .getByText(/Se agotó por hoy · vuelve/)
      .first()
      .waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-agotados');

    await phone.clock.fastForward(35_000);
    await phone.getByRole('button', { name: 'Agotado', disabled: true }).waitFor();
    await office
      .getByRole('button', { name: `Volver a vender ${name}` })
      .first()
      .click();
    await office.getByText('Todo está a la venta.').waitFor();
    await phone.clock.fastForward(35_000);
    await phone.getByRole('button', { name: 'Agregar al pedido' }).waitFor();
  });

  it('a paused branch says why within one look of the customer’s app, and takes orders again when it reopens', async () => {
    await office.goto('/tablero');
    await office.getByRole('button', { name: 'Pausar pedidos' }).click();
    const dialog = office.getByRole('dialog', { name: 'Pausar pedidos' });
    await dialog.getByRole('radio', { name: 'Equipo malogrado' }).check();
    await dialog.getByRole('button', { name: 'Pausar', exact: true }).click();
    await office.getByText('Pedidos en pausa').waitFor();
    await expectUsable(office);
    await apps.system.cloud.idle();

    await phone.clock.fastForward(35_000);
    await phone
      .getByText(/Equipo malogrado/)
      .first()
      .waitFor();

    await office.getByRole('button', { name: 'Reabrir' }).click();
    await office.getByRole('button', { name: 'Pausar pedidos' }).waitFor();
    await phone.clock.fastForward(35_000);
    await phone
      .getByText(/Equipo malogrado/)
      .first()
      .waitFor({ state: 'hidden' });
  });
});
