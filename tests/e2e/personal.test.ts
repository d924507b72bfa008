import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, screens, shoot, signIn, startApps } from './apps.ts';

const email = 'nilda@pardos.demo';
const own = 'Cocina2027';

/** A manager brings a cook in by mail, and keeps them out again. */
describe('the people of a branch in the browser', () => {
  let apps: Apps;
  let office: Page;
  let tablet: Page;

  beforeAll(async () => {
    apps = await startApps();
    office = await apps.staff('desktop');
    tablet = await apps.staff('tablet');
    await signIn(office, people.manager, demoPassword);
    await office.goto('/personal');
    await office.getByRole('button', { name: 'Invitar' }).waitFor();
  }, 240_000);
  afterAll(() => apps.close());

  const row = () => office.getByRole('listitem').filter({ hasText: email });
  const firstPassword = async () => {
    const mails = (await apps.system.mails()).filter(({ to }) => [to].flat().includes(email));
    return /Contraseña temporal: (\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  };

  it('invites a cook, saying first what is missing', async () => {
    await expectUsable(office);
    await shoot(office, 'restaurante-personal');
    await office.getByRole('button', { name: 'Invitar' }).click();
    const dialog = office.getByRole('dialog', { name: 'Invitar a una persona' });
    await dialog.getByLabel('Nombre').fill('Nilda Ríos');
    await dialog.getByLabel('Correo').fill(email);
    expect(await dialog.getByText('Supervisión').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Enviar invitación' }).click();
    await dialog.getByText('Elige al menos un rol.').waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-personal-invitar');
    await dialog.getByLabel('Cocina').check();
    await dialog.getByRole('button', { name: 'Enviar invitación' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row().waitFor();
  }, 180_000);

  it('the cook signs in with the mail, chooses a password, and works', async () => {
    await tablet.goto('/');
    await tablet.getByLabel('Correo').fill(email);
    await tablet.getByLabel('Contraseña').fill(await firstPassword());
    await tablet.getByRole('button', { name: 'Ingresar' }).click();
    await tablet.getByLabel('Contraseña nueva').fill(own);
    await tablet.getByRole('button', { name: 'Ingresar' }).click();
    await tablet.waitForURL('**/cocina');
    await tablet.getByRole('button', { name: /Nilda Ríos, Cocina/ }).waitFor();
    expect(apps.troubles).toEqual([]);
  }, 180_000);

  it('is found by role and by name, whatever the accents', async () => {
    const search = office.getByRole('searchbox', { name: /Buscar/ });
    await search.fill('rios cocina');
    await expect.poll(() => office.getByRole('listitem').filter({ hasText: '@' }).count()).toBe(1);
    await row().waitFor();
    await search.fill('nadie así');
    await office.getByText('Nadie con esas palabras').waitFor();
    await expectUsable(office);
    await search.fill('');
  }, 180_000);

  it('a suspended cook is out of the board, and cannot come in again', async () => {
    await row().getByRole('button', { name: 'Suspender: Nilda Ríos' }).click();
    const dialog = office.getByRole('dialog', { name: '¿Suspender a Nilda Ríos?' });
    await expectUsable(office);
    await dialog.getByRole('button', { name: 'Suspender' }).click();
    await row().getByText('Suspendida').waitFor();
    await expectUsable(office);

    await tablet.waitForURL(/\/ingresar/);
    await tablet.getByText(/Tu sesión terminó/).waitFor();
    await tablet.getByLabel('Correo').fill(email);
    await tablet.getByLabel('Contraseña').fill(own);
    await tablet.getByRole('button', { name: 'Ingresar' }).click();
    await tablet.getByText(/no coinciden/).waitFor();
  }, 180_000);

  it('a manager has no buttons for who leads', async () => {
    const me = office.getByRole('listitem').filter({ hasText: people.manager });
    await me.waitFor();
    expect(await me.getByRole('button').count()).toBe(0);
  }, 180_000);

  it('fits a phone and a tablet', async () => {
    for (const width of [screens.phone.width, 768]) {
      await office.setViewportSize({ width, height: 900 });
      await expectUsable(office);
      await shoot(office, `restaurante-personal-${width}`);
    }
    await office.getByRole('button', { name: 'Reactivar: Nilda Ríos' }).click();
    await office.getByRole('dialog').getByRole('button', { name: 'Reactivar' }).click();
    await row().getByText('Suspendida').waitFor({ state: 'detached' });
  }, 180_000);
});
