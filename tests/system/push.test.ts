import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, claimNext, complete, menuOf, placed } from './order-flow.ts';
import { people } from './people.ts';
import { startPushService } from './push-service.ts';
import { type System, startSystem } from './system.ts';

type Subscribed = { pushSubscribe: { order: { id: string } | null; userErrors: { code: string; field: string[] }[] } };
const subscribe = `mutation ($input: PushSubscribeInput!) {
  pushSubscribe(input: $input) { order { id } userErrors { code field } } }`;

/** Notifications of a browser, encrypted for it alone. */
describe('a browser that follows an order', () => {
  let system: System;
  let vendor: Awaited<ReturnType<typeof startPushService>>;
  let order: Awaited<ReturnType<typeof placed>>;
  let branchId: string;

  beforeAll(async () => {
    system = await startSystem();
    vendor = await startPushService();
    const menu = await menuOf(system);
    branchId = menu.branch.id;
    order = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
  }, 180_000);
  afterAll(async () => {
    await vendor.close();
    await system.close();
  });

  const ask = (changes: object = {}, token: string | undefined = order.orderToken, shop = 'pardos') =>
    system.customer<Subscribed>(
      subscribe,
      { input: { orderId: order.id, ...vendor.subscription, ...changes } },
      token,
      shop,
    );
  const codeOf = async (answer: ReturnType<typeof ask>) => (await answer).errors?.[0]?.extensions.code;

  it('is somebody who holds the link: nobody else, not even staff', async () => {
    expect(await codeOf(system.customer(subscribe, { input: { orderId: order.id, ...vendor.subscription } }))).toBe(
      'NOT_FOUND',
    );
    expect(await codeOf(ask({}, order.orderToken, 'caleta'))).toBe('NOT_FOUND');
    const input = { orderId: order.id, ...vendor.subscription };
    expect(await codeOf(system.staff(people.manager, subscribe, { input }))).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://fcm.googleapis.com.evil.example/a',
    'http://localhost/a',
  ])('is never at %s', async (endpoint) => {
    const { data } = await ask({ endpoint });
    expect(data.pushSubscribe).toEqual({ order: null, userErrors: [{ code: 'INVALID', field: ['endpoint'] }] });
  });

  it('is told of a change in words that only it can read, by us', async () => {
    expect((await ask()).data.pushSubscribe).toEqual({ order: { id: order.id }, userErrors: [] });
    await ask();
    const task = await claimNext(system, people.cook, branchId, 'KITCHEN');
    await system.cloud.idle();

    const [push, ...more] = vendor.received;
    expect(more).toEqual([]);
    if (push === undefined) throw new Error('nothing was sent');
    expect(vendor.read(push)).toMatchObject({
      title: 'Tu pedido está en la cocina',
      tag: order.id,
      path: `/pedido/${order.id}`,
    });
    expect(push.body.includes('cocina')).toBe(false);
    expect(push.headers).toMatchObject({ topic: order.id, 'content-encoding': 'aes128gcm' });
    await expectSignedByUs(String(push.headers.authorization));
    await complete(system, people.cook, task);
  });

  it('is told no more when it says so, by who holds the link', async () => {
    const end = (token?: string) =>
      system.customer<{ pushUnsubscribe: { order: { id: string } | null } }>(
        `mutation ($input: PushUnsubscribeInput!) { pushUnsubscribe(input: $input) { order { id } } }`,
        { input: { orderId: order.id, endpoint: vendor.subscription.endpoint } },
        token,
      );
    await system.cloud.idle();
    const before = vendor.received.length;
    expect((await end()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await end(order.orderToken)).data.pushUnsubscribe).toEqual({ order: { id: order.id } });
    expect((await end(order.orderToken)).data.pushUnsubscribe).toEqual({ order: { id: order.id } });

    const task = await claimNext(system, people.packer, branchId, 'PACKING');
    await complete(system, people.packer, task);
    await system.cloud.idle();
    expect(vendor.received).toHaveLength(before);
    await ask();
  });

  it('is forgotten when its push service does not know it any more', async () => {
    await system.cloud.idle();
    vendor.answerWith(410);
    const before = vendor.received.length;
    const task = await claimNext(system, people.courier, branchId, 'DELIVERY');
    await system.cloud.idle();
    const gone = vendor.received.length;
    expect(gone).toBeGreaterThan(before);

    vendor.answerWith(201);
    const { data } = await system.customer<{ order: { handoverCode: string } }>(
      'query($id: ID!) { order(id: $id) { handoverCode } }',
      { id: order.id },
      order.orderToken,
    );
    await complete(system, people.courier, task, { handoverCode: data.order.handoverCode });
    await system.cloud.idle();
    expect(vendor.received).toHaveLength(gone);
  });

  /** As a push service checks it: by the key with which the browser subscribed. */
  async function expectSignedByUs(authorization: string): Promise<void> {
    const { data } = await system.customer<{ pushKey: string }>('{ pushKey }');
    const [, token = '', key] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? [];
    expect(key).toBe(data.pushKey);
    const point = Buffer.from(data.pushKey, 'base64url');
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
    const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
    const { payload } = await jwtVerify(token, publicKey, { audience: new URL(vendor.subscription.endpoint).origin });
    expect(payload.sub).toMatch(/^mailto:/);
  }
});
