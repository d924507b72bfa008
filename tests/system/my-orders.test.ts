import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customerToken } from '../setup/customer.ts';
import { aDish, aLine, anOrder, menuOf, type Problem, placed } from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

type Mine = { id: string; number: string; status: string | null; orderToken: string | null; lines: object[] };
type Claimed = { orders: { id: string }[]; userErrors: Pick<Problem, 'code' | 'field'>[] };

/** The orders of an account, those placed as a guest among them once they are claimed. */
describe('the orders of a customer', { timeout: 60_000 }, () => {
  let system: System;
  let rosa: string;
  let luis: string;

  beforeAll(async () => {
    system = await startSystem();
    rosa = await customerToken(system.cloud, `rosa-${randomUUID()}@correo.pe`);
    luis = await customerToken(system.cloud, `luis-${randomUUID()}@correo.pe`);
  }, 120_000);
  afterAll(() => system?.close());

  async function guestOrder() {
    const menu = await menuOf(system);
    const line = aLine(aDish(menu));
    const { id, orderToken: token } = await placed(system, anOrder(menu.branch, line));
    await system.cloud.idle();
    return { id, token, line };
  }

  const query = `{ myOrders(first: 20) { edges { node { id number status orderToken
    lines { productId options { groupId optionId } } } } } }`;
  async function mine(token: string, shop = 'pardos'): Promise<Mine[]> {
    type Page = { myOrders: { edges: { node: Mine }[] } };
    const { data } = await system.ask<Page>(`${system.url}/${shop}`, query, {}, { token });
    return data.myOrders.edges.map(({ node }) => node);
  }

  const claimMutation = `mutation ($input: OrdersClaimInput!) { ordersClaim(input: $input) {
    orders { id } userErrors { code field } } }`;
  async function claim(token: string, orderTokens: string[], shop = 'pardos'): Promise<Claimed> {
    const input = { input: { orderTokens } };
    const { data, errors } = await system.ask<{ ordersClaim: Claimed }>(`${system.url}/${shop}`, claimMutation, input, {
      token,
    });
    await system.cloud.idle();
    if (errors) throw new Error(JSON.stringify(errors));
    return data.ordersClaim;
  }

  it('are those placed as a guest too, once whoever holds the link claims them', async () => {
    const order = await guestOrder();
    expect(await mine(rosa)).toEqual([]);

    expect(await claim(rosa, [order.token])).toEqual({ orders: [{ id: order.id }], userErrors: [] });
    const [found, ...others] = await mine(rosa);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: order.id, status: 'CONFIRMED' });
    expect(found?.lines).toEqual([{ productId: order.line.productId, options: order.line.options }]);
    const followed = await system.customer<{ order: { number: string } }>(
      'query ($id: ID!) { order(id: $id) { number } }',
      { id: order.id },
      found?.orderToken ?? '',
    );
    expect(followed.data.order.number, 'its link follows it').toBe(found?.number);
  });

  it('stay whose they are: claimed again, by another, in another shop or with something else', async () => {
    const order = await guestOrder();
    expect((await claim(rosa, [order.token, order.token])).orders).toEqual([{ id: order.id }]);
    expect(await claim(rosa, [order.token])).toEqual({ orders: [{ id: order.id }], userErrors: [] });

    expect(await claim(luis, [order.token])).toEqual({
      orders: [],
      userErrors: [{ code: 'TAKEN', field: ['orderTokens', '0'] }],
    });
    expect((await claim(luis, [order.token], 'caleta-norte')).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await claim(luis, ['not a token'])).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await claim(luis, [])).userErrors).toMatchObject([{ code: 'TOO_MANY' }]);
    expect(await mine(luis)).toEqual([]);
    expect(await mine(rosa, 'caleta-norte')).toEqual([]);
  });

  it('are claimed once, however many ask at once', async () => {
    const order = await guestOrder();
    const answers = await Promise.all([rosa, luis, rosa, luis].map((token) => claim(token, [order.token])));
    const winners = [answers[0], answers[1]].filter((answer) => answer?.orders.length === 1);
    expect(winners).toHaveLength(1);
    expect(answers[2]?.orders).toEqual(answers[0]?.orders);
    expect(answers[3]?.orders).toEqual(answers[1]?.orders);
  });

  it('are claimed by customers alone', async () => {
    const order = await guestOrder();
    const input = { input: { orderTokens: [order.token] } };
    const guest = await system.customer(claimMutation, input, order.token);
    expect(guest.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const staff = await system.staff(people.admin, claimMutation, input);
    expect(staff.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
