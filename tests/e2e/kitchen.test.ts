import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, placed, type TestMenu } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';

/** The kitchen's board as hands use it: by keys, two at once, and without a network. */
describe('the kitchen in the browser', () => {
  let apps: Apps;
  let menu: TestMenu;
  let jorge: Page;
  let carmen: Page;
  let number: string;

  beforeAll(async () => {
    apps = await startApps();
    menu = await menuOf(apps.system);
    await order();
    jorge = await apps.staff('tablet');
    carmen = await apps.staff('tablet');
    await signIn(jorge, people.cook, demoPassword);
    await signIn(carmen, people.otherCook, demoPassword);
  }, 240_000);
  afterAll(() => apps.close());

  const order = async (allergyNote?: string): Promise<string> => {
    const { number } = await placed(apps.system, anOrder(menu.branch, aLine(aDish(menu)), { allergyNote }));
    await apps.system.cloud.idle();
    return number;
  };
  const ticket = (page: Page, name: RegExp | string) => page.getByRole('article', { name });
  const inHand = (page: Page, number: string) => ticket(page, `Pedido ${number}, en tus manos`);

  it('rings for a new ticket, shows it in the title, and falls silent at a touch', async () => {
    await ticket(jorge, /el siguiente/).waitFor();
    const number = await order();
    const bell = jorge.getByText(`Nuevo ${number}`);
    await bell.waitFor();
    expect(await jorge.title()).toBe('● (2) Cocina · Miraflores Benavides');

    await jorge.getByRole('heading', { name: 'Cocina' }).click();
    await bell.waitFor({ state: 'hidden' });

    await jorge.getByRole('button', { name: 'Sonido activado: silenciar' }).click();
    await jorge.getByRole('button', { name: 'Sin sonido: activar sonido' }).waitFor();
    await jorge.reload();
    await jorge.getByRole('button', { name: 'Sin sonido: activar sonido' }).waitFor();
  });

  it('counts the day by A', async () => {
    await ticket(jorge, /el siguiente/).waitFor();
    await jorge.keyboard.press('a');
    const counts = jorge.getByRole('dialog', { name: 'Todo el día' });
    await counts.getByRole('rowheader').first().waitFor();
    const row = counts.getByRole('row').filter({ hasText: aDish(menu).name });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['2', '0', '2']);
    await expectUsable(jorge);
    await jorge.keyboard.press('Escape');
    await counts.waitFor({ state: 'hidden' });
  });

  it('narrows to a station, which the address keeps', async () => {
    await jorge.getByRole('button', { name: /^Barra/ }).click();
    await jorge.waitForURL('**/cocina?estacion=barra');
    await jorge.reload();
    await jorge.getByText('Nada para esta estación en este pedido.').waitFor();
    await expectUsable(jorge);
    await jorge.getByRole('button', { name: /^Todas/ }).click();
    await jorge.waitForURL('**/cocina');
  });

  it('is worked by keys: a number reads, Enter takes and finishes, R recalls; ticks outlive a reload', async () => {
    await jorge.getByRole('button', { name: /^Todas/ }).press('2');
    await ticket(jorge, /, en cola$/).waitFor();
    await jorge.keyboard.press('1');
    const first =
      (await ticket(jorge, /el siguiente/)
        .getByRole('heading')
        .textContent()) ?? '';
    await jorge.getByRole('heading', { name: 'Cocina' }).click();
    await jorge.keyboard.press('Enter');
    await inHand(jorge, first).waitFor();

    const tick = inHand(jorge, first).getByRole('button', { name: /^Listo:/ });
    await tick.click();
    await jorge.reload();
    await inHand(jorge, first).waitFor();
    expect(await tick.getAttribute('aria-pressed')).toBe('true');
    await expectUsable(jorge);

    await jorge.keyboard.press('Enter');
    await jorge.getByText(`${first} listo`).waitFor();
    await jorge.keyboard.press('r');
    await inHand(jorge, first).waitFor();
    await jorge.keyboard.press('Enter');
    await inHand(jorge, first).waitFor({ state: 'hidden' });
  });

  it('two tap the same ticket at once: one has it, the other is told and sees who', async () => {
    await ticket(carmen, /el siguiente/).waitFor();
    const shown =
      (await ticket(carmen, /el siguiente/)
        .getByRole('heading')
        .textContent()) ?? '';
    await ticket(jorge, `Pedido ${shown}, el siguiente`).waitFor();

    await Promise.all([jorge, carmen].map((page) => page.getByRole('button', { name: /^Tomar siguiente/ }).click()));

    const winner = await Promise.race(
      [jorge, carmen].map((page) =>
        inHand(page, shown)
          .waitFor()
          .then(() => page),
      ),
    );
    const [other, lost] = winner === jorge ? ['Jorge', carmen] : ['Carmen', jorge];
    // Told that somebody was faster, or that nothing is left; who has it stands in the strip either way.
    await lost.getByRole('button', { name: 'Entendido' }).click();
    await lost.getByRole('region', { name: 'En manos' }).getByText(other).waitFor();
    await winner.getByRole('button', { name: /^Todo listo/ }).click();
    await inHand(winner, shown).waitFor({ state: 'hidden' });
  });

  it('goes on without a network, and sends each step once when it is back', async () => {
    number = await order('Maní');
    await ticket(jorge, `Pedido ${number}, el siguiente`).waitFor();
    await jorge.context().setOffline(true);
    await jorge.getByRole('button', { name: /^Tomar siguiente/ }).click();
    await inHand(jorge, number).waitFor();
    await jorge.getByText(/^Sin conexión desde las \d\d:\d\d\.$/).waitFor();
    await jorge.getByText('1 acción por enviar').waitFor();
    await expectUsable(jorge);
    await shoot(jorge, 'restaurante-sin-red');
    await jorge.getByRole('button', { name: /^Todo listo/ }).click();
    await jorge.getByText('2 acciones por enviar').waitFor();

    await jorge.context().setOffline(false);
    await jorge.getByText('2 acciones por enviar').waitFor({ state: 'hidden' });
  });

  it('the history has each step once, as if the network had been there', async () => {
    const office = await apps.staff('desktop');
    await signIn(office, people.manager, demoPassword);
    await office.goto('/pedidos');
    await office.getByRole('link', { name: new RegExp(number) }).click();
    const ledger = office.getByRole('region', { name: /^Historia/ });
    await ledger.getByText('Jorge Huamán').first().waitFor();
    expect(await ledger.getByRole('listitem').filter({ hasText: 'Jorge Huamán' }).count()).toBe(2);
    await office.context().close();
  });

  it('what another did meanwhile is told by name and time', async () => {
    const number = await order();
    await ticket(jorge, `Pedido ${number}, el siguiente`).waitFor();
    await jorge.context().setOffline(true);
    await jorge.getByRole('button', { name: /^Tomar siguiente/ }).click();
    await inHand(jorge, number).waitFor();
    await jorge.getByText('1 acción por enviar').waitFor();

    await carmen.getByRole('button', { name: /^Tomar siguiente/ }).click();
    await inHand(carmen, number).waitFor();
    await jorge.context().setOffline(false);
    await jorge.getByText(/ya lo tomó Carmen \d\d:\d\d/i).waitFor();
    await jorge.getByText('1 acción por enviar').waitFor({ state: 'hidden' });
    await expectUsable(jorge);
  });

  it('no page reported an error but the lost network', () => {
    expect(apps.troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
