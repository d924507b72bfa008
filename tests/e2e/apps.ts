import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { appConfig } from '@pardos/local/cli/app-config';
import { buildApp } from '@pardos/local/cli/build-app';
import { startApp } from '@pardos/local/web/start-app';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { prerender } from '../../web/cliente/prerender.ts';
import { startSystem } from '../system/system.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A phone, a tablet lying down, a desktop. */
export const screens = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  desktop: { width: 1440, height: 900 },
} as const;

export type Apps = Awaited<ReturnType<typeof startApps>>;

/** The whole system with both web apps, and a browser to use them with. */
export async function startApps() {
  const system = await startSystem();
  const config = appConfig(system.cloud);
  const { dir } = await buildApp(REPOSITORY, 'cliente');
  const ahead = await mkdtemp(join(tmpdir(), 'pardos-ahead-'));
  await prerender({ dist: dir, out: ahead, config });
  const customerApp = await startApp({ port: 0, dir, ahead, config });
  const restaurantApp = await startApp({ port: 0, dir: (await buildApp(REPOSITORY, 'restaurante')).dir, config });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  const troubles: string[] = [];

  return {
    system,
    /** A browser of its own for somebody: nothing is shared with the others. */
    customer: (screen: keyof typeof screens) => openPage(browser, customerApp.endpoint, screen, troubles),
    staff: (screen: keyof typeof screens) => openPage(browser, restaurantApp.endpoint, screen, troubles),
    /** A phone's browser that runs no script. */
    withoutScript: async () => ({
      context: await browser.newContext({
        baseURL: customerApp.endpoint,
        viewport: screens.phone,
        javaScriptEnabled: false,
      }),
    }),
    /** What any page has reported as an error. */
    troubles,
    async close() {
      await browser.close();
      await customerApp.close();
      await restaurantApp.close();
      await system.close();
      await rm(ahead, { recursive: true });
    },
  };
}

async function openPage(browser: Browser, baseURL: string, screen: keyof typeof screens, troubles: string[]) {
  const context = await browser.newContext({
    baseURL,
    viewport: screens[screen],
    hasTouch: screen !== 'desktop',
    locale: 'es-PE',
    timezoneId: 'America/Lima',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** Signs in at the restaurant app, as a person types it. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Correo').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Ingresar' }).click();
  await page.waitForURL((url) => url.pathname !== '/ingresar');
}

/** Holds a page to WCAG 2.2 A and AA, and to its width: nothing may hang over the side. */
export async function expectUsable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target})`));
  expect(found, page.url()).toEqual([]);
  const overhang = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(overhang, `${page.url()} is wider than its screen`).toBeLessThanOrEqual(0);
}

/** Keeps what a page shows as a picture for the documentation, when `SCREENSHOTS=1 npm test` asks for it. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS === undefined) return;
  await page.screenshot({ path: join(REPOSITORY, 'docs', 'screenshots', `${name}.png`) });
}

function chromiumPath(): string {
  const paths = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = paths.find((path) => path !== '' && existsSync(path));
  if (found === undefined) throw new Error('Chromium is needed: apt-get install chromium, or set CHROMIUM to its path');
  return found;
}
