import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, placed } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, screens, shoot, signIn, startApps } from './apps.ts';

const pin = '4831';

/** A tablet on the kitchen's wall: paired once, and every order done at it has the name of who did it. */
describe('a shared kitchen screen in the browser', () => {
  let apps: Apps;
  let office: Page;
  let tablet: Page;
  let number: string;

  beforeAll(async () => {
    apps = await startApps();
    const menu = await menuOf(apps.system);
    number = (await placed(apps.system, anOrder(menu.branch, aLine(aDish(menu))))).number;
    await apps.system.cloud.idle();
    office = await apps.staff('desktop');
    tablet = await apps.staff('tablet');
    await signIn(office, people.manager, demoPassword);
  }, 240_000);
  afterAll(() => apps.close());

  const badge = (name: RegExp) => tablet.getByRole('button', { name });
  const press = async (digits: string) => {
    for (const digit of digits) await tablet.getByRole('button', { name: digit, exact: true }).click();
    await tablet.getByRole('button', { name: 'Entrar' }).click();
  };

  it('a cook makes a PIN of their own, and hears which nobody should have', async () => {
    const phone = await apps.staff('phone');
    await signIn(phone, people.cook, demoPassword);
    await phone.getByRole('button', { name: /Jorge Huamán, Cocina/ }).click();
    await phone.getByRole('link', { name: 'Mi PIN' }).click();
    const save = async (first: string, second: string) => {
      await phone.getByLabel('PIN nuevo').fill(first);
      await phone.getByLabel('Otra vez').fill(second);
      await phone.getByRole('button', { name: 'Guardar PIN' }).click();
    };
    await save('1234', '1234');
    await phone.getByText(/se adivina fácil/).waitFor();
    await save(pin, '4832');
    await phone.getByText(/no son iguales/).waitFor();
    await expectUsable(phone);
    await save(pin, pin);
    await phone.getByText(/^Listo: ya puedes usar tu PIN/).waitFor();
    await shoot(phone, 'restaurante-mi-pin');
    await phone.context().close();
  }, 180_000);

  it('a manager adds a screen, whose code pairs the tablet', async () => {
    await office.goto('/personal');
    await office.getByText('Ninguna pantalla').waitFor();
    await expectUsable(office);
    await office.getByRole('button', { name: 'Agregar pantalla' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('Nombre').fill('Cocina 1');
    await expectUsable(office);
    await dialog.getByRole('button', { name: 'Agregar', exact: true }).click();
    const code = (await dialog.getByText(/^(\w{4}-){3}\w{4}$/).textContent()) ?? '';
    await expectUsable(office);
    await dialog.getByRole('button', { name: 'Ya lo escribí' }).click();
    await office.getByRole('button', { name: 'Retirar: Cocina 1' }).waitFor();
    await shoot(office, 'restaurante-pantallas');

    await tablet.goto('/');
    await tablet.getByRole('link', { name: /Vincúlala con su código/ }).click();
    await tablet.getByLabel('Código de la pantalla').fill('AAAA-BBBB-CCCC-DDDD');
    await tablet.getByRole('button', { name: 'Vincular pantalla' }).click();
    await tablet.getByText(/Ese código no vale/).waitFor();
    await expectUsable(tablet);
    await tablet.getByLabel('Código de la pantalla').fill(code.toLowerCase());
    await tablet.getByRole('button', { name: 'Vincular pantalla' }).click();
    await tablet.waitForURL('**/cocina');
    await badge(/Nadie identificado/).waitFor();
    await tablet.getByRole('article', { name: `Pedido ${number}, el siguiente` }).waitFor();
    await expectUsable(tablet);
  }, 180_000);

  it('asks who is there before anything is done, and says how many tries are left', async () => {
    await tablet.getByRole('button', { name: /^Tomar siguiente/ }).click();
    await tablet.getByRole('dialog', { name: '¿Quién eres?' }).waitFor();
    expect(await tablet.getByRole('button', { name: /Carmen Quispe/ }).isDisabled()).toBe(true);
    expect(await tablet.getByRole('button', { name: /Diego Salazar/ }).count()).toBe(0);
    await expectUsable(tablet);
    await shoot(tablet, 'restaurante-quien-eres');
    await tablet.getByRole('button', { name: /Jorge Huamán/ }).click();
    await tablet.getByRole('dialog', { name: 'PIN de Jorge' }).waitFor();
    await press('9999');
    await tablet.getByText('No coincide. Te quedan 4 intentos.').waitFor();
    await expectUsable(tablet);
    await shoot(tablet, 'restaurante-pin');
    for (const key of await tablet.getByRole('group', { name: 'Teclado del PIN' }).getByRole('button').all()) {
      expect((await key.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    }
    // With the keys of a keyboard; then the order is taken without another tap.
    await tablet.keyboard.type(pin);
    await tablet.keyboard.press('Enter');
    await tablet.getByRole('article', { name: `Pedido ${number}, lo tiene Jorge Huamán` }).waitFor();
    await badge(/Actúa Jorge Huamán/).waitFor();
    await expectUsable(tablet);
    await shoot(tablet, 'restaurante-pantalla-cocina');
  }, 180_000);

  it('forgets the person, and the next tap asks again', async () => {
    await badge(/Actúa Jorge Huamán/).click();
    await tablet.getByRole('dialog', { name: '¿Quién eres?' }).waitFor();
    await tablet.keyboard.press('Escape');
    await badge(/Nadie identificado/).waitFor();
    await tablet.getByRole('button', { name: /^Todo listo/ }).click();
    await tablet.getByRole('button', { name: /Jorge Huamán/ }).click();
    await press(pin);
    await tablet.getByRole('article', { name: new RegExp(number) }).waitFor({ state: 'detached' });
  }, 180_000);

  it('a restart brings the screen back, and nobody in front of it', async () => {
    await tablet.evaluate('sessionStorage.clear()');
    await tablet.goto('/');
    await tablet.waitForURL('**/cocina');
    await badge(/Nadie identificado/).waitFor();
  }, 180_000);

  it('the history names the cook, not the screen', async () => {
    await office.goto('/pedidos');
    await office.getByRole('link', { name: new RegExp(number) }).click();
    const ledger = office.getByRole('region', { name: /^Historia/ });
    await ledger.getByText('Jorge Huamán').first().waitFor();
    expect(await ledger.getByRole('listitem').filter({ hasText: 'Jorge Huamán' }).count()).toBe(2);
    expect(await ledger.getByText('Cocina 1').count()).toBe(0);
  }, 180_000);

  it('a manager takes it out, and it is no screen any more', async () => {
    await office.goto('/personal');
    for (const width of [screens.phone.width, 768, screens.desktop.width]) {
      await office.setViewportSize({ width, height: 900 });
      await expectUsable(office);
    }
    await office.getByRole('button', { name: 'Retirar: Cocina 1' }).click();
    await expectUsable(office);
    await office.getByRole('dialog').getByRole('button', { name: 'Retirar' }).click();
    await office.getByText('Ninguna pantalla').waitFor();
    await tablet.waitForURL(/\/ingresar/);
    await tablet.getByLabel('Correo').waitFor();
    await expectUsable(tablet);
  }, 180_000);

  it('no page reported an error but what was refused', () => {
    expect(apps.troubles.filter((trouble) => !/40[01]/.test(trouble))).toEqual([]);
  });
});
