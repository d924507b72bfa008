import { readFile } from 'node:fs/promises';
import { demoPassword } from '@pardos/demo/data/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, placed } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';

/** The files of a day, as a manager gets them. */
describe('a report', { timeout: 240_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  it('is made of the day that is shown, and its files are saved', async () => {
    const menu = await menuOf(apps.system);
    const order = await placed(apps.system, anOrder(menu.branch, aLine(aDish(menu))));
    await apps.system.cloud.idle();

    const office = await apps.staff('tablet');
    await signIn(office, people.manager, demoPassword);
    await office.goto('/dashboard');
    const card = office.getByRole('region', { name: 'Reportes' });
    await card.getByText('Todavía ninguno').waitFor();
    await expectUsable(office);
    await card.getByRole('button', { name: /^Hacer el de/ }).click();
    await card.getByText('1 pedido', { exact: true }).waitFor();
    await expectUsable(office);
    await shoot(office, 'restaurante-reportes');

    const saved = async (name: RegExp) => {
      const [download] = await Promise.all([
        office.waitForEvent('download'),
        card.getByRole('button', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
    };
    const summary = await saved(/^Descargar Resumen .+ en PDF$/);
    expect(summary.name).toMatch(/^resumen-\d{4}-\d\d-\d\d\.pdf$/);
    expect(summary.content.slice(0, 5)).toBe('%PDF-');
    expect((await saved(/^Descargar Pedidos .+ en CSV$/)).content).toContain(order.number);
    await card.getByRole('button', { name: /^Rehacer el de/ }).waitFor();
    expect(apps.troubles).toEqual([]);
  });
});
