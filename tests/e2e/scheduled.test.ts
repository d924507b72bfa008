import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, place, totalOf } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';
import { sendButton, shopper } from './shopper.ts';

const PLACES = 8;

/** An order for a time: asked for at the checkout, told by the tracker, kept apart on the floor until its time. */
describe('a scheduled order in the browser', { timeout: 180_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  const when = (page: Page) => page.getByLabel('¿Para cuándo?');

  /** Chooses one of the slots that have room, as it is listed; gives its moment and its words. */
  async function choose(page: Page, nth: number) {
    const option = when(page).locator('option:not([disabled]):not([value=""])').nth(nth);
    await option.waitFor({ state: 'attached' });
    const value = (await option.getAttribute('value')) ?? '';
    const [words = ''] = ((await option.textContent()) ?? '').split(' · ');
    await when(page).selectOption(value);
    return { value, words };
  }

  /** Takes every place of a slot. */
  async function fill(scheduledFor: string) {
    const menu = await menuOf(apps.system);
    const wanted = (changes: object = {}) =>
      anOrder(menu.branch, aLine(aDish(menu)), { scheduledFor, payment: { method: 'YAPE' }, ...changes });
    const expectedTotalMinor = await totalOf(apps.system, wanted());
    for (let taken = 0; taken < PLACES; taken += 1) {
      const { userErrors } = await place(apps.system, wanted({ expectedTotalMinor }));
      expect(userErrors).toEqual([]);
    }
  }

  it.each(['phone', 'desktop'] as const)('is chosen, placed, told and listed on a %s', async (screen) => {
    const { page, fillCart } = await shopper(apps, `programado-${screen}`, screen);
    await fillCart();
    const { words } = await choose(page, screen === 'phone' ? 3 : 5);
    await page.getByText(`Programado para ${words}`).waitFor();
    await expectUsable(page);
    await when(page).scrollIntoViewIfNeeded();
    await shoot(page, `cliente-programado-${screen}`);

    await sendButton(page).click();
    await page.waitForURL(/\/pedido\//);
    await page.getByText(`Programado para ${words}`).waitFor();
    await expectUsable(page);
    await shoot(page, `cliente-programado-pedido-${screen}`);
    const number = /B-\d{3}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';
    expect(number).not.toBe('');
    await apps.system.cloud.idle();

    const floor = await apps.staff(screen);
    await signIn(floor, people.manager, demoPassword);
    const strip = floor.getByRole('region', { name: 'Programados', exact: true });
    await strip.getByText(`${number} · ${words}`).waitFor();
    await expectUsable(floor);
    await strip.scrollIntoViewIfNeeded();
    await shoot(floor, `restaurante-programados-${screen}`);
    await page.context().close();
    await floor.context().close();
  });

  it.each(['phone', 'desktop'] as const)(
    'is offered the nearest times when its own fills up, on a %s',
    async (screen) => {
      const { page, fillCart } = await shopper(apps, `lleno-${screen}`, screen);
      await fillCart();
      const { value } = await choose(page, screen === 'phone' ? 8 : 16);
      await page.getByText(/^Programado para /).waitFor();
      await fill(value);
      await sendButton(page).click();
      await page.getByRole('alert').getByText('Ese horario se acaba de llenar.').waitFor();
      const others = page.getByRole('group', { name: 'Con espacio' });
      await expectUsable(page);
      await others.scrollIntoViewIfNeeded();
      await shoot(page, `cliente-programado-lleno-${screen}`);

      const other = others.getByRole('button').first();
      const words = (await other.textContent()) ?? '';
      await other.press('Enter');
      await others.waitFor({ state: 'hidden' });
      await page.getByText(`Programado para ${words}`).waitFor();
      await page.getByRole('alert').waitFor({ state: 'hidden' });
      expect(await when(page).evaluate('document.activeElement?.id === "campo-scheduledFor"')).toBe(true);
      await sendButton(page).click();
      await page.waitForURL(/\/pedido\//);
      await page.getByText(`Programado para ${words}`).waitFor();
      await page.context().close();
    },
  );
});
