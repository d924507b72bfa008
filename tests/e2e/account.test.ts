import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Apps, expectUsable, shoot, startApps } from './apps.ts';
import { orderIdOf, sendButton, shopper } from './shopper.ts';

/** Accounts of customers, as people open, lose and use them. */
describe('an account', { timeout: 240_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  it.each(['phone', 'desktop'] as const)('is opened with a code by mail, and orders, on a %s', async (screen) => {
    const { page, email, fillCart } = await shopper(apps, `ana-${screen}`, screen);
    await fillCart();
    await signUp(page, email, 'pollo2026rico');
    await page.getByRole('heading', { name: 'Confirma tu correo' }).waitFor();
    await expectUsable(page);

    await page.getByLabel('Código de 6 dígitos').fill(wrongFor(await codeFor(apps, email)));
    await page.getByRole('button', { name: 'Confirmar', exact: true }).click();
    await page.getByText('Ese código no es o ya venció').waitFor();
    await page.getByLabel('Código de 6 dígitos').fill(await codeFor(apps, email));
    await page.getByRole('button', { name: 'Confirmar', exact: true }).click();

    // There is an order to place, so that is where they go.
    await page.waitForURL('**/mi-pedido');
    await page.getByRole('link', { name: 'Ana, mi cuenta' }).waitFor();
    await expectUsable(page);
    await sendButton(page).click();
    await page.waitForURL('**/pedido/**');
    const id = orderIdOf(page);
    const query = `{ order(id: "${id}") { id } }`;
    expect(await asked(page, query, true), 'their token alone shows the order').toEqual({ order: { id } });
    expect(await asked(page, query, false), 'a guest without the link sees none').toEqual({ order: null });
    const mine = await asked(page, '{ myOrders(first: 5) { edges { node { id } } } }', true);
    expect(mine).toEqual({ myOrders: { edges: [{ node: { id } }] } });
    await apps.system.cloud.idle();
    const told = await asked(page, '{ myInbox { changed { unread notices { orderId title } } } }', true);
    const notices = [{ orderId: id, title: 'Tu pedido está confirmado' }];
    expect(told, 'and their own inbox tells of it').toEqual({ myInbox: { changed: { unread: 1, notices } } });
    await page.goto('/');
    await page.getByRole('button', { name: 'Avisos, 1 nuevo' }).click();
    await page.getByRole('button', { name: 'Marcar como leídos' }).click();
    const after = await asked(page, '{ myInbox { changed { unread } } }', true);
    expect(after).toEqual({ myInbox: { changed: { unread: 0 } } });
    await page.context().close();
  });

  it('gives its owner a file with all that is kept of them, and nobody else’s', async () => {
    const { page, email, fillCart } = await shopper(apps, 'rita', 'phone');
    await fillCart();
    await signUp(page, email, 'pollo2026rico');
    await page.getByLabel('Código de 6 dígitos').fill(await codeFor(apps, email));
    await page.getByRole('button', { name: 'Confirmar', exact: true }).click();
    await page.waitForURL('**/mi-pedido');
    await sendButton(page).click();
    await page.waitForURL('**/pedido/**');
    const id = orderIdOf(page);
    await apps.system.cloud.idle();

    await page.goto('/mi-cuenta');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar mis datos' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^mis-datos-pardos-\d{4}-\d\d-\d\d\.json$/);
    const data = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(data).toMatchObject({
      perfil: { nombre: 'Ana Quispe', correo: email },
      consentimientos: { terminos: expect.stringMatching(/^2026-11 /), ofertas: null },
      pedidos: [
        {
          id,
          customer: { email, phone: '+51987654321' },
          address: { street: 'Av. Larco 123', district: 'Miraflores' },
          notices: [{ title: 'Tu pedido está confirmado' }],
        },
      ],
      avisos: [{ title: 'Tu pedido está confirmado' }],
    });
    await page.getByText(/^Listo: tu archivo está en tus descargas/).waitFor();
    await expectUsable(page);
    await page.context().close();
  });

  it('that lost its password is recovered, and is left everywhere', async () => {
    const page = await apps.customer('phone');
    const email = 'luis@example.com';
    await signUp(page, email, 'pollo2026rico');
    // Left before confirming: signing in takes it up again.
    await page.goto('/ingresar');
    await signIn(page, email, 'pollo2026rico');
    await page.getByLabel('Código de 6 dígitos').fill(await codeFor(apps, email));
    await page.getByRole('button', { name: 'Confirmar', exact: true }).click();
    await page.waitForURL('**/mi-cuenta');
    await page.getByText(email).waitFor();
    await expectUsable(page);

    const other = await apps.customer('desktop');
    await other.goto('/ingresar');
    await signIn(other, email, 'equivocada1');
    await other.getByText('El correo o la contraseña no coinciden').waitFor();
    await other.getByRole('link', { name: 'Olvidé mi contraseña' }).click();
    await other.getByRole('heading', { name: 'Recuperar contraseña' }).waitFor();
    await other.getByLabel('Correo electrónico').fill(email);
    await other.getByRole('button', { name: 'Enviar código' }).click();
    await other.getByRole('heading', { name: 'Elige otra contraseña' }).waitFor();
    await expectUsable(other);
    await other.getByLabel('Código de 6 dígitos').fill(await codeFor(apps, email, 'Restablece tu contraseña'));
    await other.getByLabel('Contraseña nueva').fill('anticucho77x');
    await other.getByRole('button', { name: 'Guardar e ingresar' }).click();
    await other.waitForURL('**/mi-cuenta');
    await other.getByRole('link', { name: 'Ana, mi cuenta' }).waitFor();
    await expectUsable(other);
    await shoot(other, 'cliente-cuenta');

    await other.getByRole('button', { name: 'Cerrar sesión en todos mis equipos' }).click();
    await other.waitForURL('**/ingresar');
    await other.getByRole('link', { name: 'Ingresar', exact: true }).first().waitFor();
    expect(await tokensIn(other)).toEqual([]);
    const refreshed = await refreshAgain(page);
    expect(refreshed, 'the first device cannot renew its session').toBe('NotAuthorizedException');
    await page.context().close();
    await other.context().close();
  });

  it('is not opened without the consent that it needs; neither box is ticked', async () => {
    const page = await apps.customer('phone');
    await page.goto('/crear-cuenta');
    await page.getByRole('heading', { level: 1, name: 'Crear cuenta' }).waitFor();
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(2);
    expect(await boxes.first().isChecked()).toBe(false);
    expect(await boxes.last().isChecked()).toBe(false);
    await fillSignUp(page, 'eva@example.com', 'pollo2026rico');
    await page.getByRole('button', { name: 'Crear mi cuenta' }).click();
    expect(await page.locator('input[name="terms"]:invalid').count()).toBe(1);
    expect((await mailsTo(apps, 'eva@example.com')).length).toBe(0);
    await page.context().close();
  });
});

async function fillSignUp(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Nombre y apellido').fill('Ana Quispe');
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Contraseña').fill(password);
}

async function signUp(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/crear-cuenta');
  await fillSignUp(page, email, password);
  await page.getByRole('checkbox', { name: /Acepto/ }).check();
  await page.getByRole('button', { name: 'Crear mi cuenta' }).click();
  await page.getByRole('heading', { name: 'Confirma tu correo' }).waitFor();
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
}

async function mailsTo(apps: Apps, email: string) {
  return (await apps.system.mails()).filter(({ to }) => String(to).includes(email));
}

/** The code in somebody's inbox, by what it is for. */
async function codeFor(apps: Apps, email: string, subject = 'Confirma tu cuenta'): Promise<string> {
  const mail = (await mailsTo(apps, email)).find((one) => one.subject === subject);
  const code = /Tu código es (\d{6})/.exec(mail?.text ?? '')?.[1];
  if (code === undefined) throw new Error(`no code was mailed to ${email}`);
  return code;
}

function wrongFor(code: string): string {
  return code === '111111' ? '222222' : '111111';
}

function tokensIn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    "Object.keys({ ...sessionStorage, ...localStorage }).filter((key) => key.endsWith('Token'))",
  );
}

/** What the graph answers with the page's own token or none, and never with the link of an order. */
function asked(page: Page, query: string, signedIn: boolean): Promise<unknown> {
  return page.evaluate(`(async () => {
    const { graphqlUrl, defaultShop } = await (await fetch('/config.json')).json();
    const key = Object.keys(sessionStorage).find((name) => name.endsWith('.idToken'));
    const headers = { 'content-type': 'application/json' };
    if (${signedIn}) headers.authorization = 'Bearer ' + sessionStorage.getItem(key);
    const body = JSON.stringify({ query: ${JSON.stringify(query)} });
    const answer = await (await fetch(graphqlUrl + '/' + defaultShop, { method: 'POST', headers, body })).json();
    return answer.data;
  })()`);
}

/** What Cognito says to a refresh token that a page still holds. */
function refreshAgain(page: Page): Promise<string> {
  return page.evaluate(`(async () => {
    const { customers } = await (await fetch('/config.json')).json();
    const key = Object.keys(sessionStorage).find((name) => name.endsWith('.refreshToken'));
    const answer = await fetch(customers.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.GetTokensFromRefreshToken',
      },
      body: JSON.stringify({ ClientId: customers.clientId, RefreshToken: sessionStorage.getItem(key) }),
    });
    return String((await answer.json()).__type).split('#').at(-1);
  })()`);
}
