import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';
import { sendButton, shopper } from './shopper.ts';

/** A delay, from the cook's hands to the customer's screen. */
describe('a delay in the browser', { timeout: 240_000 }, () => {
  let apps: Apps;
  let phone: Page;
  let cook: Page;
  let number: string;

  beforeAll(async () => {
    apps = await startApps();
    const { page, fillCart } = await shopper(apps, 'dora');
    phone = page;
    await fillCart();
    await sendButton(phone).click();
    await phone.waitForURL('**/pedido/**');
    number = (await phone.getByText(/^Pedido \S+ ·/).textContent())?.split(' ')[1] ?? '';
    cook = await apps.staff('tablet');
    await signIn(cook, people.cook, demoPassword);
  }, 300_000);
  afterAll(() => apps?.close());

  const inHand = () => cook.getByRole('article', { name: `Pedido ${number}, en tus manos` });
  const tell = async (minutes: string, reason: string) => {
    await cook.getByRole('button', { name: 'Demora', exact: true }).click();
    const dialog = cook.getByRole('dialog', { name: `Avisar demora de ${number}` });
    await dialog.getByRole('radio', { name: minutes, exact: true }).check();
    await dialog.getByRole('radio', { name: reason }).check();
    await expectUsable(cook);
    return dialog;
  };

  it('is told by the cook with a reason, and stands on the ticket', async () => {
    await cook.getByRole('button', { name: /^Tomar siguiente/ }).click();
    await inHand().waitFor();
    const dialog = await tell('15 min', 'Mucha demanda');
    await shoot(cook, 'restaurante-demora');
    await dialog.getByRole('button', { name: 'Avisar 15 min más' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await inHand().getByText('+15 min · Mucha demanda').waitFor();
    await expectUsable(cook);
  });

  it('is read by the customer, with the notice', async () => {
    await phone.getByText('Tu pedido tardará unos 15 min más: tenemos mucha demanda.').waitFor();
    await phone.getByRole('region', { name: 'Avisos' }).getByText('Tu pedido tardará unos 15 min más').waitFor();
    await expectUsable(phone);
    await shoot(phone, 'cliente-demora');
  });

  it('told without a network, it is sent once when it is back; own words are read as they are', async () => {
    await cook.context().setOffline(true);
    const dialog = await tell('5 min', 'Otro motivo');
    const send = dialog.getByRole('button', { name: 'Avisar 5 min más' });
    expect(await send.isDisabled()).toBe(true);
    await dialog.getByLabel('Motivo que leerá el cliente').fill('Se cortó la luz un momento');
    await send.click();
    await cook.getByText('1 acción por enviar').waitFor();
    await inHand().waitFor();
    await cook.context().setOffline(false);
    await inHand().getByText('+20 min · Se cortó la luz un momento').waitFor();
    await phone.getByText('Tu pedido tardará unos 20 min más: Se cortó la luz un momento').waitFor();
  });

  it('is in the order’s history for the manager', async () => {
    const office = await apps.staff('desktop');
    await signIn(office, people.manager, demoPassword);
    await office.goto('/pedidos');
    await office.getByRole('link', { name: new RegExp(number) }).click();
    await office.getByText('+20 min · Se cortó la luz un momento').waitFor();
    const ledger = office.getByRole('region', { name: /^Historia/ });
    expect(await ledger.getByRole('listitem').filter({ hasText: 'avisó demora en Cocina' }).count()).toBe(2);
    await office.getByRole('button', { name: 'Avisar demora' }).waitFor();
    await expectUsable(office);
  });

  it('no page reported an error but the lost network', () => {
    expect(apps.troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
