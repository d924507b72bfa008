import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, placed, type TestMenu } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';
import { shopper } from './shopper.ts';

/** What a manager stops, finds and reads; the customer's app obeys at its next look. */
describe('a manager in the browser', () => {
  let apps: Apps;
  let menu: TestMenu;
  let office: Page;
  let phone: Page;

  beforeAll(async () => {
    apps = await startApps();
    menu = await menuOf(apps.system);
    office = await apps.staff('tablet');
    // Their restaurant is the manager's: which one is open, and would be proposed, hangs on the hour.
    phone = (await shopper(apps, 'vecina')).page;
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
    await phone.goto('/');
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

  it('an order of the day is found by name, phone or number, and the day is taken away as files', async () => {
    const line = aLine(aDish(menu));
    const order = (name: string, phone: string) =>
      placed(apps.system, anOrder(menu.branch, line, { customer: { name, phone, email: 'cliente@example.com' } }));
    const first = await order('Valeria Ríos', '987 111 222');
    const second = await order('José Peña', '911 333 444');
    await apps.system.cloud.idle();

    await office.goto('/pedidos');
    const rows = office.getByRole('main').getByRole('listitem');
    const find = async (words: string) => {
      await office.getByRole('searchbox').fill(words);
      await office.getByRole('searchbox').press('Enter');
      await office.waitForURL((url) => url.searchParams.get('buscar') === words);
    };
    for (const [words, number] of [
      ['rios', first.number],
      ['911 333', second.number],
      [first.number, first.number],
    ] as const) {
      await find(words);
      await rows.getByText(number).waitFor();
      await expect.poll(() => rows.count()).toBe(1);
    }
    await find('jose');
    await office.getByLabel('Estado').selectOption('Confirmado');
    await office.waitForURL((url) => url.searchParams.get('estado') === 'confirmed');
    await rows.getByText(second.number).waitFor();
    await office.getByLabel('Estado').selectOption('Entregado');
    await office.getByText('Nada con “jose” este día').waitFor();
    await office.getByLabel('Estado').selectOption('Todos');
    await find('nadie');
    await office.getByText('Nada con “nadie” este día').waitFor();
    await expectUsable(office);

    const saved = office.waitForEvent('download');
    await office.getByRole('button', { name: 'Descargar Pedidos en CSV' }).click();
    const file = await (await saved).createReadStream();
    const csv = (await file.toArray()).join('');
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).toContain(`${first.number},Confirmado,Delivery,`);
  });

  it('a ticket that is printed again says so', async () => {
    await office.goto('/pedidos');
    await office.getByRole('link', { name: /José Peña/ }).click();
    await office.getByRole('link', { name: 'Ticket' }).click();
    await office.getByRole('article', { name: /^Ticket / }).waitFor();
    await expectUsable(office);
    expect(await office.getByText('DUPLICADO').count()).toBe(0);
    await office.evaluate('window.print = () => undefined');
    await office.getByRole('button', { name: 'Imprimir' }).click();
    await office.getByText('DUPLICADO').waitFor();
  });

  it('the dashboard says what is now, sums periods, and has a file behind each chart', async () => {
    await office.goto('/dashboard?periodo=semana');
    await office.getByRole('region', { name: 'Ahora' }).getByText('2 en cola · 0 en manos').waitFor();
    await office.getByRole('button', { name: 'Descargar Pedidos por hora en CSV' }).waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-dashboard-semana');
  });

  it('no page reported an error', () => {
    expect(apps.troubles).toEqual([]);
  });
});
