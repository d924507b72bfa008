import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, screens, shoot, signIn, startApps } from './apps.ts';

/** The machine may be busy with others. */
const patient = { timeout: 20_000 };

/** What the administrator changes of the carta; the customer's app obeys at its next look. */
describe('the carta in the browser', () => {
  let apps: Apps;
  let office: Page;
  let phone: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carta-'));
    apps = await startApps();
    office = await apps.staff('desktop');
    phone = await apps.customer('phone');
    await phone.clock.install();
    await enter(office);
    await office.goto('/carta');
    await office.getByRole('button', { name: 'Importar CSV' }).waitFor();
  }, 240_000);
  afterAll(async () => {
    await apps.close();
    await rm(folder, { recursive: true });
  });

  const brasa = () => office.getByRole('region', { name: 'Pardos Brasa', exact: true });
  const names = async () => await brasa().getByRole('listitem').locator('p:first-child').allTextContents();

  it('a new price and a new dish are on the customer’s phone within one look', async () => {
    await phone.goto('/categorias/pardos-brasa');
    await phone
      .getByRole('link', { name: /^Agregar / })
      .first()
      .waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-carta');

    await brasa().getByRole('button', { name: 'Agregar un plato a Pardos Brasa' }).click();
    const dialog = office.getByRole('dialog', { name: 'Nuevo plato' });
    await dialog.getByText('Pon al menos un precio.').waitFor();
    await dialog.getByLabel('Nombre').fill('Brasa de prueba');
    await dialog.getByLabel('Descripción').fill('Con papas y ensalada');
    await dialog.getByLabel('Delivery').fill('41,50');
    await expectUsable(office);
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await brasa().getByText('Brasa de prueba').waitFor();

    await phone.clock.fastForward(35_000);
    await phone.getByText('Brasa de prueba').first().waitFor();
    await phone
      .getByText(/41\.50/)
      .first()
      .waitFor();
  }, 180_000);

  it('dishes change places by buttons and by dragging, and stay there', async () => {
    const [first = '', second = ''] = await names();
    const button = (text: string) => brasa().getByRole('button', { name: text, exact: true });
    await button(`Bajar ${first.split(' · ')[0]}`)
      .first()
      .press('Enter');
    await expect.poll(async () => (await names())[0], patient).toBe(second);

    const rows = brasa().getByRole('listitem');
    await rows.nth(1).dragTo(rows.nth(0));
    await expect.poll(async () => (await names())[0], patient).toBe(first);
    await office.reload();
    await expect.poll(async () => (await names())[0], patient).toBe(first);
  }, 180_000);

  it('a file with errors says row and column and changes nothing; mended, it shows every change before it is published', async () => {
    const saved = office.waitForEvent('download');
    await office.getByRole('button', { name: 'Descargar CSV' }).click();
    const csv = await readFile(await (await saved).path(), 'utf8');
    expect(csv).toContain('Brasa de prueba');
    const path = join(folder, 'carta.csv');

    await office.getByRole('button', { name: 'Importar CSV' }).click();
    const dialog = office.getByRole('dialog', { name: 'Importar la carta' });
    const choose = async (text: string) => {
      await writeFile(path, text);
      await dialog.getByLabel(/Elegir/).setInputFiles(path);
    };
    await choose(csv.replace('41.50', 'gratis'));
    await dialog.getByText('1 celda por corregir').waitFor();
    await dialog.getByRole('row', { name: /precio_delivery/ }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Publicar cambios' }).isDisabled()).toBe(true);
    await expectUsable(office);

    await choose(csv.replace('41.50', '42.00'));
    await dialog.getByText('0 platos nuevos · 1 cambia · 0 se quitan').waitFor();
    await dialog.getByText('Precio delivery: 41.50 → 42.00').waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-carta-importar');
    await phone.clock.fastForward(35_000);
    await phone
      .getByText(/41\.50/)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'Publicar cambios' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await phone.clock.fastForward(35_000);
    await phone
      .getByText(/42\.00/)
      .first()
      .waitFor();
  }, 180_000);

  it('whoever comes second sees what the first changed, and both changes stay', async () => {
    const other = await apps.staff('tablet');
    await enter(other);
    await other.goto('/carta');
    await other.getByRole('button', { name: 'Editar Brasa de prueba' }).click();
    await office.getByRole('button', { name: 'Editar Brasa de prueba' }).click();
    const first = office.getByRole('dialog', { name: 'Editar Brasa de prueba' });
    await first.getByLabel('Delivery').fill('43.00');
    await first.getByRole('button', { name: 'Guardar' }).click();
    await first.waitFor({ state: 'hidden' });

    const second = other.getByRole('dialog');
    await second.getByLabel('Descripción').fill('Con papas, ensalada y ají');
    await second.getByRole('button', { name: 'Guardar' }).click();
    await second.getByText(/Precio delivery: 42\.00 → 43\.00/).waitFor();
    expect(await second.getByLabel('Delivery').inputValue()).toBe('43.00');
    await expectUsable(other);
    await second.getByRole('button', { name: 'Guardar' }).click();
    await second.waitFor({ state: 'hidden' });
    await other.close();

    await phone.clock.fastForward(35_000);
    await phone.getByText('Con papas, ensalada y ají').first().waitFor();
    await phone
      .getByText(/43\.00/)
      .first()
      .waitFor();
  }, 180_000);

  it('whoever comes second is told, and a dish that is taken away leaves the phone', async () => {
    const other = await apps.staff('tablet');
    await enter(other);
    await other.goto('/carta');
    await other.getByRole('button', { name: 'Editar Brasa de prueba' }).click();
    await office.getByRole('button', { name: 'Editar Brasa de prueba' }).click();
    const first = office.getByRole('dialog', { name: 'Editar Brasa de prueba' });
    await first.getByRole('button', { name: 'Quitar' }).click();
    const sure = office.getByRole('dialog', { name: '¿Quitar Brasa de prueba?' });
    await sure.getByRole('button', { name: 'Quitar' }).click();
    // It was published from another screen meanwhile: told, and read again.
    await sure.getByText(/Alguien cambió esto hace un momento/).waitFor();
    await sure.getByRole('button', { name: 'Quitar' }).click();
    await sure.waitFor({ state: 'hidden' });

    await other.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
    await other.getByText(/Alguien cambió esto hace un momento/).waitFor();
    await other.getByText('Alguien quitó este plato de la carta').waitFor();
    expect(await other.getByRole('dialog').getByRole('button', { name: 'Guardar' }).isDisabled()).toBe(true);
    await other.close();
    await phone.clock.fastForward(35_000);
    await phone.getByText('Brasa de prueba').first().waitFor({ state: 'hidden' });
  }, 180_000);

  it('fits a phone', async () => {
    await office.setViewportSize(screens.phone);
    await expectUsable(office);
    await shoot(office, 'restaurante-carta-telefono');
    expect(apps.troubles).toEqual([]);
  }, 180_000);

  async function enter(page: Page) {
    await signIn(page, people.admin, demoPassword);
    await page.getByRole('button', { name: /Benavides/ }).click();
    await page.waitForURL((url) => url.pathname !== '/sedes');
  }
});
