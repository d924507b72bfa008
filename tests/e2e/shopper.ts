import type { Page, Route } from 'playwright-core';
import type { Apps } from './apps.ts';

const DRAFT = {
  name: 'Carla Rojas',
  phone: '987654321',
  email: '',
  street: 'Av. Larco 123',
  details: '',
  reference: 'Frente al parque',
  payment: 'YAPE',
  cash: '',
  receipt: 'BOLETA',
  document: '',
  company: '',
  allergy: '',
  tipMinor: 0,
};

/** Somebody with a name of their own, who has been here before: the place and their details are known. */
export async function shopper(apps: Apps, name: string, screen: 'phone' | 'desktop' = 'phone') {
  const page = await apps.customer(screen);
  const email = `${name}@example.com`;
  const known = {
    place: JSON.stringify({ channel: 'DELIVERY', branchSlug: 'benavides', district: 'Miraflores' }),
    draft: JSON.stringify({ ...DRAFT, email }),
  };
  await page.context().addInitScript((values) => {
    localStorage.setItem('pardos:place:v1:pardos', values.place);
    sessionStorage.setItem('pardos:checkout:v1:pardos', values.draft);
  }, known);

  return {
    page,
    email,
    /** Puts two portions of golden potatoes into the cart, and opens it. */
    async fillCart() {
      await page.goto('/categorias/guarniciones');
      await page.getByRole('button', { name: 'Agregar Papas doradas' }).click();
      await page.getByRole('button', { name: 'Agregar uno' }).click();
      await page.goto('/mi-pedido');
      await sendButton(page).waitFor();
    },
    /** What orders they were told of, by mail. */
    async orderNumbers(): Promise<readonly string[]> {
      await apps.system.cloud.idle();
      const mails = (await apps.system.mails()).filter(({ to }) => String(to).includes(email));
      return [...new Set(mails.map(({ subject }) => subject.split(' · ').at(-1) ?? ''))];
    },
  };
}

/** The one button that places the order. */
export function sendButton(page: Page) {
  return page.getByRole('button', { name: /^Hacer pedido · S\// });
}

/** Watches the orders that a page sends; `instead` may do something else with the first. */
export async function watchOrders(page: Page, instead?: (route: Route) => Promise<void>) {
  const keys: string[] = [];
  await page.route('**/graphql/**', async (route) => {
    const sent = route.request().postDataJSON();
    if (sent?.operationName !== 'OrderPlace') return await route.continue();
    keys.push(sent.variables.input.idempotencyKey);
    if (keys.length === 1 && instead) return await instead(route);
    return await route.continue();
  });
  return { keys };
}

/** The id in the address of an order's page. */
export function orderIdOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
