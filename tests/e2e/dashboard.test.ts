import { demoPassword } from '@pardos/demo/data/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, claimNext, complete, menuOf, placed } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, screens, shoot, signIn, startApps } from './apps.ts';

/** The day's tables: times, people and products, on every screen. */
describe('the dashboard in the browser', { timeout: 240_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
    const { system } = apps;
    const menu = await menuOf(system);
    await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
    await complete(system, people.cook, await claimNext(system, people.cook, menu.branch.id, 'KITCHEN'));
    await system.cloud.idle();
  }, 300_000);
  afterAll(() => apps?.close());

  it('has percentiles, people and products as tables and files, at 390, 768 and 1440 px', async () => {
    const office = await apps.staff('desktop');
    await signIn(office, people.manager, demoPassword);
    await office.goto('/dashboard');
    const card = (name: string) => office.getByRole('region', { name, exact: true }).first();
    for (const [name, says] of [
      ['Percentiles por etapa', 'Cocina'],
      ['Personas', 'Jorge Huamán'],
      ['Lo más vendido', /S\//],
      ['Lo menos vendido', /S\//],
    ] as const) {
      await card(name).getByRole('row').filter({ hasText: says }).waitFor();
      await card(name)
        .getByRole('button', { name: `Descargar ${name} en CSV` })
        .waitFor();
    }
    const coming = office.waitForEvent('download');
    await office.getByRole('button', { name: 'Descargar Personas en CSV' }).click();
    expect((await coming).suggestedFilename()).toBe('personas.csv');

    for (const size of [screens.phone, { width: 768, height: 1024 }, screens.desktop]) {
      await office.setViewportSize(size);
      await card('Personas').scrollIntoViewIfNeeded();
      await expectUsable(office);
      await shoot(office, `restaurante-dashboard-tablas-${size.width}`);
    }
    expect(apps.troubles).toEqual([]);
  });
});
