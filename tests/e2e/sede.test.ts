import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, placed, type TestMenu } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, screens, shoot, signIn, startApps } from './apps.ts';
import { shopper } from './shopper.ts';

/** What a manager changes of their branch holds at once, for the customer and for new orders. */
describe('a branch in the browser', () => {
  let apps: Apps;
  let menu: TestMenu;
  let office: Page;
  let phone: Page;

  beforeAll(async () => {
    apps = await startApps();
    menu = await menuOf(apps.system);
    office = await apps.staff('desktop');
    phone = (await shopper(apps, 'vecino')).page;
    await phone.clock.install();
    await signIn(office, people.manager, demoPassword);
    await office.goto('/sede');
    await office.getByRole('button', { name: 'Guardar cambios' }).waitFor();
  }, 240_000);
  afterAll(() => apps.close());

  const save = async () => {
    await office.getByText('Hay cambios sin guardar.').waitFor();
    await office.getByRole('button', { name: 'Guardar cambios' }).click();
    await office.getByText('Rige para los pedidos nuevos, al instante.').waitFor();
    await apps.system.cloud.idle();
  };
  const feeIn = async (district: string) => {
    type Zones = { shop: { branch: { zones: { district: string; fee: { amountMinor: number } }[] } } };
    const query = '{ shop(slug: "pardos") { branch(slug: "benavides") { zones { district fee { amountMinor } } } } }';
    const { data } = await apps.system.customer<Zones>(query, {}, undefined, 'pardos');
    return data.shop.branch.zones.find((zone) => zone.district === district)?.fee.amountMinor;
  };

  it('a new fee is what the next order pays', async () => {
    const district = menu.branch.zones[0]?.district ?? '';
    await expectUsable(office);
    await shoot(office, 'restaurante-sede');
    const zones = office.getByRole('region', { name: 'Zonas de reparto' });
    await zones.getByLabel('Costo').first().fill('7,90');
    await save();
    expect(await feeIn(district)).toBe(790);

    const order = await placed(apps.system, anOrder(menu.branch, aLine(aDish(menu))));
    await office.goto(`/pedidos/${order.id}`);
    await office.getByText(/7\.90/).first().waitFor();
  }, 180_000);

  it('what is wrong is said with its list and its row, and changes nothing', async () => {
    await office.goto('/sede');
    const stages = office.getByRole('region', { name: 'Etapas' });
    await stages.getByLabel('Límite de Cocina').fill('1');
    await office.getByRole('button', { name: 'Guardar cambios' }).click();
    await office.getByText(/Etapas, fila 2: El límite es mayor que la meta/).waitFor();
    await expectUsable(office);
  }, 180_000);

  it('a holiday closes the branch for the customer within one look', async () => {
    await phone.goto('/');
    await phone.getByText('Entrega a Miraflores').filter({ visible: true }).waitFor();
    const closed = phone
      .getByText(/Cerrado ahora/)
      .filter({ visible: true })
      .first();
    await office.reload();
    const days = office.getByRole('region', { name: 'Feriados y días especiales' });
    await days.getByRole('button', { name: 'Agregar día especial' }).click();
    await days.getByLabel('Motivo').fill('Feriado de prueba');
    await save();
    await phone.clock.fastForward(35_000);
    await closed.waitFor();
    await expectUsable(office);

    await days.getByRole('button', { name: /^Quitar / }).click();
    await save();
    await phone.clock.fastForward(35_000);
    await closed.waitFor({ state: 'detached' });
  }, 180_000);

  it('fits a phone', async () => {
    await office.setViewportSize(screens.phone);
    await expectUsable(office);
    await shoot(office, 'restaurante-sede-telefono');
    expect(apps.troubles).toEqual([]);
  }, 180_000);
});
