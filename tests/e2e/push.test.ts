import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimNext } from '../system/order-flow.ts';
import { people } from '../system/people.ts';
import { startPushService } from '../system/push-service.ts';
import { type Apps, expectUsable, shoot, startApps } from './apps.ts';
import { orderIdOf, sendButton, shopper } from './shopper.ts';

/** Notifications, from the button to the screen; the vendor's push service stands on this machine. */
describe('notifications of an order', { timeout: 240_000 }, () => {
  let apps: Apps;
  let vendor: Awaited<ReturnType<typeof startPushService>>;

  beforeAll(async () => {
    apps = await startApps();
    vendor = await startPushService();
  }, 300_000);
  afterAll(async () => {
    await vendor?.close();
    await apps?.close();
  });

  it('are asked for on its page, come to the device, and open it again', async () => {
    const { page, fillCart } = await shopper(apps, 'rita');
    const context = page.context();
    await context.grantPermissions(['notifications']);
    await subscribesAt(page, vendor.subscription);
    await fillCart();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await sendButton(page).click();
    await page.waitForURL('**/pedido/**');
    const id = orderIdOf(page);
    await page.getByRole('button', { name: 'Avísame en este equipo' }).click();
    await page.getByText('Te avisaremos en este equipo').waitFor();
    await expectUsable(page);
    await shoot(page, 'cliente-avisame');

    const branch = await branchOf(apps);
    await claimNext(apps.system, people.cook, branch, 'KITCHEN');
    await apps.system.cloud.idle();
    await expect.poll(() => vendor.received.length, { timeout: 20_000 }).toBe(1);
    const [push] = vendor.received;
    if (push === undefined) throw new Error('nothing was sent');

    await page.goto('/');
    await deliver(page, JSON.stringify(vendor.read(push)));
    const shown = await page.evaluate(`navigator.serviceWorker.ready
      .then((worker) => worker.getNotifications())
      .then((all) => all.map(({ title, tag, data }) => ({ title, tag, path: data.path })))`);
    expect(shown).toEqual([{ title: 'Tu pedido está en la cocina', tag: id, path: `/pedido/${id}` }]);

    await page.goto(`/pedido/${id}`);
    await page.getByRole('heading', { name: 'Así va tu pedido' }).waitFor();
    await page.getByRole('button', { name: 'Ya no me avises' }).click();
    await page.getByRole('button', { name: 'Avísame en este equipo' }).waitFor();
    await expectUsable(page);
    expect(apps.troubles).toEqual([]);
  });
});

/** A browser subscribes at its vendor, over the internet; here it is told that it did. */
async function subscribesAt(page: Page, known: { endpoint: string; p256dh: string; auth: string }): Promise<void> {
  const { endpoint, ...keys } = known;
  const made = JSON.stringify({ endpoint, keys });
  await page.context().addInitScript(`
    const made = { endpoint: ${JSON.stringify(endpoint)}, toJSON: () => (${made}) };
    PushManager.prototype.getSubscription = async () => (sessionStorage.subscribed ? made : null);
    PushManager.prototype.subscribe = async () => {
      sessionStorage.subscribed = 'yes';
      return made;
    };
  `);
}

/** What the vendor hands to the browser's worker, opened. */
async function deliver(page: Page, data: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const registered = new Promise<string>((done) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first !== undefined) done(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  const { origin } = new URL(page.url());
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  await session.detach();
}

async function branchOf(apps: Apps): Promise<string> {
  type Shop = { shop: { branches: { id: string; slug: string }[] } };
  const { data } = await apps.system.customer<Shop>('{ shop(slug: "pardos") { branches { id slug } } }');
  return data.shop.branches.find(({ slug }) => slug === 'benavides')?.id ?? '';
}
