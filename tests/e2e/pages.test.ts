import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Apps, expectUsable, startApps } from './apps.ts';

/** The script has taken the page over. */
const LIVE = "'live' in document.documentElement.dataset";

const PAGES = [
  '/',
  '/categorias/pardos-brasa',
  '/producto/promocion-para-2',
  '/buscar?q=chicha',
  '/carta-salon',
  '/restaurantes',
  '/restaurantes/benavides',
  '/alergenos',
  '/historia',
  '/valores-nutricionales',
  '/politicas-de-privacidad',
  '/terminos-y-condiciones',
  '/libro-de-reclamaciones',
  '/ingresar',
  '/crear-cuenta',
  '/recuperar',
  '/t/caleta-norte',
  '/t/caleta-norte/contacto',
  '/nada-por-aqui',
];

/** The pages around the order, as people and machines read them. */
// Every page, with axe on each.
describe('the customer’s pages', { timeout: 300_000 }, () => {
  let apps: Apps;
  let page: Page;

  beforeAll(async () => {
    apps = await startApps();
    page = await apps.customer('phone');
  }, 300_000);
  afterAll(() => apps?.close());

  it.each(['phone', 'desktop'] as const)('are usable by everybody on a %s', async (screen) => {
    const visitor = await apps.customer(screen);
    for (const path of PAGES) {
      await visitor.goto(path);
      await visitor.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await expectUsable(visitor);
    }
    await visitor.context().close();
  });

  it('can be read before any script runs', async () => {
    const { context } = await apps.withoutScript();
    const reader = await context.newPage();
    await reader.goto('/categorias/pardos-brasa');
    expect(await reader.title()).toBe('Pardos Brasa | Pardos Chicken');
    expect(await reader.getByRole('article').count()).toBe(12);
    expect(await reader.getByRole('article').first().textContent()).toContain('S/\u00a060.50');
    await context.close();
  });

  it('are taken over as they are, and told what is new', async () => {
    const menu = page.waitForResponse((response) => response.request().postData()?.includes('query Menu') ?? false);
    await page.goto('/categorias/pardos-brasa', { waitUntil: 'commit' });
    await page
      .getByRole('article')
      .last()
      .evaluate((card) => card.setAttribute('data-made-ahead', ''));
    await page.waitForFunction(LIVE);
    const answer = await menu;
    expect(answer.headers()['content-encoding']).toBe('br');
    expect(await page.locator('article[data-made-ahead]').count()).toBe(1);
  });

  it('keep a tap that came before they lived, for the place of who has been here before', async () => {
    const visitor = await apps.customer('phone');
    const place = JSON.stringify({ channel: 'DELIVERY', branchSlug: 'la-molina', district: 'La Molina' });
    await visitor.context().addInitScript((kept) => localStorage.setItem('pardos:place:v1:pardos', kept), place);
    const tapped = async (route: Route) => {
      await visitor.waitForFunction('document.documentElement.dataset.tapped !== undefined');
      await route.continue();
    };
    // The first that asks for it is the page; later, its worker does.
    await visitor.context().route('**/assets/app-*.js', tapped, { times: 1 });
    await visitor.goto('/categorias/guarniciones', { waitUntil: 'commit' });
    await visitor.getByRole('button', { name: 'Agregar Papas doradas' }).click();
    await visitor.getByRole('button', { name: 'Agregar uno' }).waitFor();
    await visitor.getByRole('link', { name: 'Mi pedido, 1 producto' }).waitFor();
    await visitor.context().close();
  });

  it('find a dish however it is written, and lead back to where one was', async () => {
    await page.goto('/categorias/pardos-brasa');
    await page.waitForFunction(LIVE);
    const last = page.getByRole('link', { name: '¼ Brasa Arrocero Premium', exact: true });
    await last.hover();
    const top = await page.evaluate<number>('window.scrollY');
    await last.click();
    await page.getByRole('heading', { level: 1, name: '¼ Brasa Arrocero Premium' }).waitFor();
    expect(await page.evaluate<number>('window.scrollY')).toBe(0);
    await page.goBack();
    await page.waitForFunction(`Math.abs(window.scrollY - ${top}) < 2`);

    await page.getByRole('link', { name: 'Buscar en la carta' }).click();
    await page.getByRole('searchbox', { name: 'Buscar en la carta' }).last().fill('antikuchos');
    await page.getByText(/resultados? para «antikuchos»/).waitFor();
    await page.getByRole('link', { name: 'Palo de anticucho', exact: true }).waitFor();
  });

  it('take a complaint, give its number, and mail a copy', async () => {
    await page.goto('/libro-de-reclamaciones');
    await page.getByRole('button', { name: 'Enviar hoja de reclamación' }).click();
    await page.getByText('Este dato es obligatorio.').first().waitFor();
    await expectUsable(page);

    await page.getByLabel('Nombre y apellidos').fill('Carla Rojas');
    await page.getByLabel('DNI o carné de extranjería').fill('45678912');
    await page.getByLabel('Celular').fill('987654321');
    await page.getByLabel('Correo electrónico').fill('reclama@example.com');
    await page.getByLabel('Domicilio').fill('Av. Larco 123');
    await page.getByLabel('Producto o servicio').fill('1 Pardos Brasa');
    await page.getByLabel('Detalle').fill('Llegó frío.');
    await page.getByLabel('Qué pides').fill('Que lo cambien.');
    await page.getByRole('button', { name: 'Enviar hoja de reclamación' }).click();

    const sheet = page.getByRole('heading', { name: /^Hoja \w+-\d{4}-\d{5}$/ });
    await sheet.waitFor();
    await expectUsable(page);
    const number = (await sheet.textContent())?.split(' ')[1] ?? '';
    const mails = (await apps.system.mails()).filter(({ to }) => String(to).includes('reclama@example.com'));
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining(number)]);
  });

  it('show the menu as it was when there is no connection', async () => {
    await page.goto('/');
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    await page.context().setOffline(true);
    await page.goto('/categorias/bebidas');
    await page.getByRole('heading', { level: 1, name: 'Bebidas' }).waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(3);
    await page.context().setOffline(false);
  });
});
