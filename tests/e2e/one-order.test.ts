import { readFile } from 'node:fs/promises';
import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';

/** Downloads the receipt of the order that a page shows. */
async function expectReceipt(page: Page): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar comprobante' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^B001-\d{8}\.pdf$/);
  const file = await readFile(await download.path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
}

/** One order in both apps, by what people see and press: from the customer's phone to the customer's door. */
describe('one order in the browser', () => {
  let apps: Apps;
  let phone: Page;
  let number: string;

  beforeAll(async () => {
    apps = await startApps();
    phone = await apps.customer('phone');
  }, 300_000);
  afterAll(() => apps.close());

  it('a customer chooses where, what and with what on a phone', async () => {
    await phone.goto('/?entrega=1');
    const dialog = phone.getByRole('dialog', { name: '¿Cómo quieres recibir tu pedido?' });
    await dialog.getByLabel('Tu distrito').selectOption('Miraflores');
    await dialog.getByRole('radio', { name: /Miraflores Benavides/ }).check();
    await dialog.getByRole('button', { name: 'Confirmar entrega' }).click();
    await phone.getByRole('heading', { name: 'Explora la carta' }).waitFor();
    await expectUsable(phone);
    await shoot(phone, 'cliente-inicio');

    await phone.goto('/categorias/pardos-brasa');
    await phone
      .getByRole('link', { name: /^Agregar .*elegir opciones$/ })
      .first()
      .waitFor();
    await expectUsable(phone);
    await phone
      .getByRole('link', { name: /^Agregar .*elegir opciones$/ })
      .first()
      .click();

    const add = phone.getByRole('button', { name: 'Agregar al pedido' });
    await add.waitFor();
    await expectUsable(phone);
    for (const group of await phone.getByRole('group').filter({ hasText: 'Obligatorio' }).all()) {
      expect(await add.isDisabled()).toBe(true);
      await group.getByRole('radio').or(group.getByRole('checkbox')).first().check();
    }
    await phone.getByLabel('Indicaciones para cocina').fill('Bien dorado');
    await add.click();
  });

  it('orders as a guest, told at once of everything that is missing', async () => {
    await phone.goto('/mi-pedido');
    const send = phone.getByRole('button', { name: /^Hacer pedido · S\// });
    await send.waitFor();
    await expectUsable(phone);

    await phone.getByRole('button', { name: 'Agregar uno' }).click();
    await send.click();
    await phone.getByRole('alert').filter({ hasText: 'celular' }).waitFor();

    await phone.getByLabel('Calle y número').fill('Av. Larco 123');
    await phone.getByLabel('Referencia').fill('Frente al parque');
    await phone.getByLabel('Nombre y apellido').fill('Carla Rojas');
    await phone.getByLabel('Celular').fill('987654321');
    await phone.getByLabel('Correo electrónico').fill('carla@example.com');
    await phone.getByRole('radio', { name: /Yape.*QR/ }).check();
    await phone.getByLabel('La cocina y quien empaca lo verán en rojo').fill('Alergia al maní');
    await send.click();

    await phone.waitForURL(/\/pedido\//);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    const told = await phone.getByText(/^Pedido \S+ ·/).textContent();
    number = told?.split(' ')[1] ?? '';
    expect(number).toMatch(/^B-\d{3}$/);
    await expectUsable(phone);
  });

  it.each([
    ['a cook', people.cook, '/cocina', 'tablet', 'en la cocina', 'Jorge'],
    ['a packer', people.packer, '/empaque', 'tablet', 'empacando', 'Diego'],
  ] as const)(
    '%s takes the oldest, sees note and allergy, and finishes it',
    async (_who, account, path, screen, status, name) => {
      const board = await apps.staff(screen);
      await signIn(board, account, demoPassword);
      await board.waitForURL(`**${path}`);
      const ticket = board.getByRole('article', { name: new RegExp(`Pedido ${number}`) });
      await ticket.waitFor();
      expect(await ticket.textContent()).toContain('Bien dorado');
      expect(await ticket.textContent()).toContain('Alergia al maní');
      await expectUsable(board);

      await ticket.getByRole('button', { name: /Tomar siguiente/ }).click();
      await board.getByRole('article', { name: `Pedido ${number}, en tus manos` }).waitFor();
      await expectUsable(board);
      if (account === people.cook) await shoot(board, 'restaurante-cocina');
      // The customer sees who has it.
      await phone.getByRole('heading', { level: 1, name: new RegExp(status, 'i') }).waitFor();
      await phone.getByText(name, { exact: true }).first().waitFor();

      await board.getByRole('button', { name: /Todo listo/ }).click();
      await board.getByText('Nada en cola').first().waitFor();
      await board.context().close();
    },
  );

  it('a courier carries it, and the customer’s code closes it; a wrong one does not', async () => {
    const moto = await apps.staff('phone');
    await signIn(moto, people.courier, demoPassword);
    await moto.waitForURL('**/reparto');
    await moto.getByRole('heading', { name: number }).waitFor();
    await expectUsable(moto);
    await moto.getByRole('button', { name: 'Tomar siguiente' }).click();
    await moto.getByRole('heading', { name: 'Av. Larco 123' }).waitFor();
    await expectUsable(moto);
    await shoot(moto, 'restaurante-reparto');

    await phone.getByRole('heading', { name: 'Tu código de entrega' }).waitFor();
    const code = (
      await phone.getByRole('region', { name: 'Tu código de entrega' }).locator('b').allTextContents()
    ).join('');
    expect(code).toMatch(/^\d{4}$/);
    await expectUsable(phone);
    await shoot(phone, 'cliente-seguimiento');

    await moto.getByRole('button', { name: 'Llegué: pedir código' }).click();
    const sheet = moto.getByRole('dialog', { name: 'Código de Carla' });
    const type = async (digits: string) => {
      for (const digit of digits) await sheet.getByRole('button', { name: digit, exact: true }).click();
      await sheet.getByRole('button', { name: 'Entregar' }).click();
    };
    await type(code === '0000' ? '0001' : '0000');
    await sheet.getByText('No coincide. Te quedan 4 intentos.').waitFor();
    await expectUsable(moto);
    await type(code);
    await sheet.waitFor({ state: 'hidden' });

    await phone.getByRole('heading', { level: 1, name: '¡Buen provecho!' }).waitFor();
    await expectUsable(phone);
    const stages = await phone
      .getByRole('region', { name: 'Así va tu pedido' })
      .getByRole('listitem')
      .filter({ hasText: /Jorge|Diego|Luis/ })
      .allTextContents();
    expect(stages).toHaveLength(3);
    for (const stage of stages) expect(stage).toMatch(/\d{1,2}:\d{2}/);
    await moto.context().close();
  });

  it('the customer says what they thought of it, once, by keys', async () => {
    const card = phone.getByRole('region', { name: '¿Cómo estuvo tu pedido?' });
    await card.getByRole('button', { name: 'Enviar calificación' }).click();
    await card.getByRole('alert').getByText('Elige de 1 a 5 estrellas.').waitFor();
    await card.getByRole('radio', { name: '5 de 5: ¡Excelente!' }).focus();
    await phone.keyboard.press('Space');
    await phone.keyboard.press('ArrowLeft');
    expect(await card.getByRole('radio', { name: '4 de 5: Bien' }).isChecked()).toBe(true);
    await card.getByLabel('Cuéntanos más').fill('Muy rico todo');
    await expectUsable(phone);
    await shoot(phone, 'cliente-calificacion');
    await card.getByRole('button', { name: 'Enviar calificación' }).click();
    const given = phone.getByRole('region', { name: 'Tu calificación' });
    await given.getByText('4 de 5').waitFor();
    await phone.reload();
    await given.getByText('«Muy rico todo»').waitFor();
    await expectUsable(phone);
  });

  it('the customer downloads the receipt', async () => {
    await apps.system.cloud.idle();
    await expectReceipt(phone);
  });

  it('the manager sees who did what and when, and the day’s figures', async () => {
    const office = await apps.staff('desktop');
    await signIn(office, people.manager, demoPassword);
    await office.goto('/pedidos');
    await office
      .getByRole('link', { name: new RegExp(number) })
      .first()
      .waitFor();
    await expectUsable(office);
    await office
      .getByRole('link', { name: new RegExp(number) })
      .first()
      .click();
    for (const person of ['Jorge Huamán', 'Diego Salazar', 'Luis Chávez'])
      await office.getByText(person).first().waitFor();
    await office.getByRole('region', { name: 'Calificación del cliente' }).getByText('Muy rico todo').waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-pedido');
    await expectReceipt(office);

    await office.goto('/dashboard');
    await office.getByText('Pedidos', { exact: false }).first().waitFor();
    await office.getByRole('img').or(office.locator('svg.recharts-surface')).first().waitFor();
    await office.getByText('4.0 de 5').waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-dashboard');
    await office.goto('/tablero');
    await office.getByRole('main').waitFor();
    await expectUsable(office);
  });

  it('no page reported an error', () => {
    expect(apps.troubles).toEqual([]);
  });
});
