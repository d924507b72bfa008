import { randomUUID } from 'node:crypto';
import { demoPassword } from '@pardos/demo/data/builders';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards, tokenOf } from '../setup/pay.ts';
import { aDish, aLine, anOrder, claimNext, complete, menuOf, placed } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';
import { orderIdOf, sendButton, shopper, watchOrders } from './shopper.ts';

/** An order that is paid in the browser: once, whatever the finger and the network do, and told what became of it. */
describe('paying online', { timeout: 180_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  const payButton = (page: Page) => page.getByRole('button', { name: /^Pagar S\// });
  const toldState = async (page: Page) => {
    await apps.system.cloud.idle();
    const { data } = await apps.system.staff<{
      order: { status: string; charge: { state: string; lastFour: string } };
    }>('gerencia.benavides@pardos.demo', 'query ($id: ID!) { order(id: $id) { status charge { state lastFour } } }', {
      id: orderIdOf(page),
    });
    return { status: data.order.status, ...data.order.charge };
  };

  async function placedFor(name: string, means: string, screen: 'phone' | 'desktop') {
    const someone = await shopper(apps, name, screen);
    const { page, fillCart } = someone;
    const { keys } = await watchOrders(page);
    await fillCart();
    await page.getByRole('radio', { name: means }).check();
    await expectUsable(page);
    await sendButton(page).dblclick();
    await page.waitForURL(/\/pedido\//);
    await page.getByRole('heading', { name: 'Paga tu pedido' }).waitFor();
    expect(new Set(keys).size).toBe(1);
    return someone;
  }

  /** The payments that a page sends; `instead` may do something else with the first. */
  async function watchPayments(page: Page, instead?: (route: Route) => Promise<void>) {
    const sent: { key: string; text: string }[] = [];
    await page.route('**/graphql/**', async (route) => {
      const body = route.request().postDataJSON();
      if (body?.operationName !== 'OrderPay') return await route.fallback();
      sent.push({ key: body.variables.input.idempotencyKey, text: route.request().postData() ?? '' });
      if (sent.length === 1 && instead) return await instead(route);
      return await route.fallback();
    });
    return sent;
  }

  it.each(['phone', 'desktop'] as const)('with a card on a %s: refused, mended, paid once', async (screen) => {
    const { page, orderNumbers } = await placedFor(`tarjeta-${screen}`, 'Tarjeta (en línea)', screen);
    const sent = await watchPayments(page);
    await page.getByRole('heading', { name: 'Esperando tu pago' }).waitFor();
    await payButton(page).click();
    await page.getByText('Revisa el número de la tarjeta.').waitFor();
    expect(await page.evaluate("document.activeElement?.getAttribute('autocomplete')")).toBe('cc-number');
    await expectUsable(page);

    await page.getByText('Ver con qué probar').click();
    await expectUsable(page);
    await page.getByRole('button', { name: /Sin saldo/ }).click();
    await payButton(page).click();
    await page.getByRole('alert').filter({ hasText: 'No hay saldo suficiente' }).waitFor();
    await expectUsable(page);
    await page.getByRole('alert').filter({ hasText: 'saldo' }).scrollIntoViewIfNeeded();
    await shoot(page, `cliente-pago-rechazado-${screen}`);

    await page.getByLabel('Número de tarjeta').fill('4111111111111111');
    await page.getByLabel('Vence').fill('0835');
    await page.getByLabel('CVV').fill('123');
    await payButton(page).dblclick();
    await page.getByText('Pago aprobado').waitFor();
    await page.getByText('con la tarjeta que termina en 1111').waitFor();
    await page.getByRole('heading', { name: 'Aceptamos tu pedido' }).waitFor();
    await expectUsable(page);
    expect(await toldState(page)).toEqual({ status: 'CONFIRMED', state: 'PAID', lastFour: '1111' });
    // Refused once, taken once; and no card in what the graph was told.
    expect(sent).toHaveLength(2);
    expect(sent.filter(({ text }) => text.includes('4111'))).toEqual([]);

    await page.reload();
    await page.getByText('Pago aprobado').waitFor();
    await page.goto('/mi-pedido');
    await page.getByRole('heading', { name: 'Tu pedido está vacío' }).waitFor();
    expect(await orderNumbers()).toHaveLength(1);
    await page.context().close();
  });

  it('with Yape, when the answer is lost on its way: sent again, it is the same payment', async () => {
    const { page } = await placedFor('yape', 'Yape (en línea)', 'phone');
    const sent = await watchPayments(page, async (route) => {
      await route.fetch();
      await route.abort('connectionfailed');
    });
    await page.getByLabel('Celular con Yape').fill('987 654 321');
    await page.getByLabel('Código de aprobación').fill('111111');
    await payButton(page).click();
    // Whoever sends it again, or waits, is told the same: it is paid.
    const again = page.getByRole('alert').filter({ hasText: 'No pudimos conectarnos' });
    const paid = page.getByText('Pago aprobado');
    await again.or(paid).first().waitFor();
    if (await again.isVisible())
      await payButton(page)
        .click({ timeout: 2_000 })
        .catch(() => undefined);
    await paid.waitFor();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(await toldState(page)).toMatchObject({ state: 'PAID', lastFour: '4321' });
    await page.context().close();
  });

  it('leaves the courier nothing to collect', async () => {
    const { system } = apps;
    const menu = await menuOf(system);
    const order = await placed(
      system,
      anOrder(menu.branch, aLine(aDish(menu)), { payment: { method: 'CARD_ONLINE' } }),
    );
    await system.cloud.idle();
    const input = {
      orderId: order.id,
      idempotencyKey: randomUUID(),
      token: await tokenOf(system.cloud, cards.approved),
    };
    const pay = 'mutation ($input: OrderPayInput!) { orderPay(input: $input) { userErrors { code } } }';
    await system.customer(pay, { input }, order.orderToken);
    await system.cloud.idle();
    await takeAll(menu.branch.id, order.number, people.cook, 'KITCHEN');
    await takeAll(menu.branch.id, order.number, people.packer, 'PACKING');
    await takeAll(menu.branch.id, order.number, people.courier, 'DELIVERY');

    const page = await apps.staff('phone');
    await signIn(page, people.courier, demoPassword);
    await page.getByText('Ya está pagado: no cobres nada').first().waitFor();
    await expectUsable(page);
    await shoot(page, 'restaurante-reparto-pagado');
    await page.context().close();
  });

  /** Serves a stage until that order is through it; a courier only takes it. */
  async function takeAll(branchId: string, number: string, who: string, kind: string): Promise<void> {
    for (;;) {
      const task = await claimNext(apps.system, who, branchId, kind);
      if (kind !== 'DELIVERY') await complete(apps.system, who, task);
      await apps.system.cloud.idle();
      if (task.number === number) return;
    }
  }

  it('that is slow says so, takes no second payment, and gives the money of a cancelled order back', async () => {
    const { page } = await placedFor('lenta', 'Tarjeta (en línea)', 'desktop');
    await page.getByText('Ver con qué probar').click();
    await page.getByRole('button', { name: /a los 20 segundos/ }).click();
    await payButton(page).click();
    await page.getByText('Estamos confirmando tu pago').waitFor();
    await payButton(page).waitFor({ state: 'hidden' });
    await expectUsable(page);
    await shoot(page, 'cliente-pago-espera');
    // A page that is loaded again asks, and does not offer to pay again.
    await page.reload();
    await page.getByText('Estamos confirmando tu pago').or(page.getByText('Pago aprobado')).first().waitFor();
    expect(await payButton(page).count()).toBe(0);

    await page.getByText('Pago aprobado').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Cancelar mi pedido' }).click();
    await page.getByRole('button', { name: 'Sí, cancelar' }).click();
    await page.getByText('Te devolvimos tu pago').first().waitFor();
    await expectUsable(page);
    expect(await toldState(page)).toMatchObject({ status: 'CANCELLED', state: 'REFUNDED' });
    await page.context().close();
  });
});
