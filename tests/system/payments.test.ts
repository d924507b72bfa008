import { randomUUID } from 'node:crypto';
import { virtualClock } from '@pardos/local/virtual-clock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards, tokenOf } from '../setup/pay.ts';
import {
  aDish,
  aLine,
  anOrder,
  atStage,
  cancel,
  claimNext,
  menuOf,
  type Problem,
  placed,
  type TestMenu,
} from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

type Order = Awaited<ReturnType<typeof placed>>;
type Charge = { state: string; canPay: boolean; lastFour: string | null; declineReason: string | null };
type Paid = { charge: Charge | null; userErrors: Problem[] };

const minute = 60_000;
const clock = virtualClock(Date.now());
const fields = 'state canPay lastFour declineReason';

/** An order that is paid online is never cooked unpaid, paid twice, or kept when it is not made. */
describe('paying online', () => {
  let system: System;
  let menu: TestMenu;
  let customers = 0;

  beforeAll(async () => {
    system = await startSystem({ clock });
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system?.close());

  async function unpaid(email = `paga${customers++}@example.com`): Promise<Order & { email: string }> {
    const customer = { name: 'Carla Rojas', phone: '987 654 321', email };
    const order = await placed(
      system,
      anOrder(menu.branch, aLine(aDish(menu)), { payment: { method: 'CARD_ONLINE' }, customer }),
    );
    await system.cloud.idle();
    return { ...order, email };
  }

  async function pay(order: Order, token: string, idempotencyKey: string = randomUUID(), shop = 'pardos') {
    const { data, errors } = await system.customer<{ orderPay: Paid }>(
      `mutation ($input: OrderPayInput!) { orderPay(input: $input) { charge { ${fields} } userErrors { code message } } }`,
      { input: { orderId: order.id, idempotencyKey, token } },
      order.orderToken,
      shop,
    );
    if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
    return data.orderPay;
  }

  async function told({ id, orderToken }: Order) {
    const { data } = await system.customer<{
      order: { status: string; cancelReason: string | null; charge: Charge | null };
    }>(`query ($id: ID!) { order(id: $id) { status cancelReason charge { ${fields} } } }`, { id }, orderToken);
    return data.order;
  }

  /** What was mailed, in any order: mails of two functions overtake each other. */
  async function subjects({ email, number }: Order & { email: string }): Promise<string[]> {
    const mails = await system.mails();
    const own = mails.filter(({ to }) => [to].flat().includes(email));
    return own.map(({ subject }) => subject.replace(` · ${number}`, '')).toSorted();
  }

  const waiting = async () =>
    await atStage(system, people.cook, 'stageClaimNext', {
      idempotencyKey: randomUUID(),
      branchId: menu.branch.id,
      kind: 'KITCHEN',
    });

  /** Whoever tells of a payment, with what it is signed with. */
  async function tell(body: object, headers: Record<string, string>): Promise<number> {
    const response = await fetch(`${system.cloud.httpApi('pagos')}/avisos`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return response.status;
  }

  it('is not cooked before it is paid, and goes to the kitchen when it is', async () => {
    const order = await unpaid();
    expect(await told(order)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      charge: { state: 'AWAITING', canPay: true },
    });
    expect((await waiting()).userErrors).toMatchObject([{ code: 'QUEUE_EMPTY' }]);

    const { charge, userErrors } = await pay(order, await tokenOf(system.cloud, cards.approved));
    expect(userErrors).toEqual([]);
    expect(charge).toMatchObject({ state: 'PAID', canPay: false, lastFour: '1111' });
    await system.cloud.idle();

    expect(await told(order)).toMatchObject({ status: 'CONFIRMED', charge: { state: 'PAID' } });
    expect((await claimNext(system, people.cook, menu.branch.id, 'KITCHEN')).number).toBe(order.number);
    await system.cloud.idle();
    expect(await subjects(order)).toEqual([
      'Falta tu pago',
      'Tu pedido está confirmado',
      'Tu pedido está en la cocina',
    ]);
  });

  it('tells why it was not taken, and takes the next', async () => {
    const order = await unpaid();
    const { charge, userErrors } = await pay(order, await tokenOf(system.cloud, cards.noFunds));
    expect(charge).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'PAYMENT_DECLINED', message: expect.stringContaining('saldo') }]);
    await system.cloud.idle();
    expect(await told(order)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      charge: { state: 'AWAITING', canPay: true, declineReason: 'INSUFFICIENT_FUNDS' },
    });

    await pay(order, await tokenOf(system.cloud, cards.approved));
    await system.cloud.idle();
    expect(await told(order)).toMatchObject({ status: 'CONFIRMED' });
    expect(await subjects(order)).toContain('No se aprobó tu pago');
  });

  it('pays once, however often it is sent and told', async () => {
    const order = await unpaid();
    const [token, key] = [await tokenOf(system.cloud, cards.twice), randomUUID()];
    const answers = await Promise.all([pay(order, token, key), pay(order, token, key), pay(order, token, key)]);
    await system.cloud.idle();
    await clock.advance(5_000);
    await system.cloud.idle();
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await pay(order, token, key)).charge?.state).toBe('PAID');
    expect((await pay(order, token)).userErrors).toMatchObject([{ code: 'PAYMENT_CLOSED' }]);
    expect((await pay(order, `${token}x`, key)).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
    expect((await subjects(order)).filter((subject) => subject.includes('confirmado'))).toHaveLength(1);
  });

  it('waits for an answer that comes late, and takes no second payment meanwhile', async () => {
    const order = await unpaid();
    expect((await pay(order, await tokenOf(system.cloud, cards.late))).charge).toMatchObject({ state: 'PROCESSING' });
    const second = await pay(order, await tokenOf(system.cloud, cards.approved));
    expect(second.userErrors).toMatchObject([{ code: 'PAYMENT_IN_PROGRESS' }]);
    expect(await told(order)).toMatchObject({ status: 'AWAITING_PAYMENT' });

    await clock.advance(21_000);
    await system.cloud.idle();
    expect(await told(order)).toMatchObject({ status: 'CONFIRMED', charge: { state: 'PAID', lastFour: '0341' } });
  });

  it('gives back what was paid for an order that is cancelled', async () => {
    const order = await unpaid();
    await pay(order, await tokenOf(system.cloud, cards.approved));
    await system.cloud.idle();
    expect(await cancel(system, order)).toEqual([]);
    await system.cloud.idle();

    expect(await told(order)).toMatchObject({ status: 'CANCELLED', charge: { state: 'REFUNDED' } });
    expect((await subjects(order)).filter((subject) => subject === 'Te devolvimos tu pago')).toHaveLength(1);
  });

  it('is nobody else’s', async () => {
    const order = await unpaid();
    const token = await tokenOf(system.cloud, cards.approved);
    await expect(pay(order, token, randomUUID(), 'caleta')).rejects.toThrow('NOT_FOUND');
    await expect(pay({ ...order, orderToken: '' }, token)).rejects.toThrow('NOT_FOUND');
    const byStaff = await system.staff(
      people.manager,
      'mutation ($input: OrderPayInput!) { orderPay(input: $input) { userErrors { code } } }',
      { input: { orderId: order.id, idempotencyKey: randomUUID(), token } },
    );
    expect(byStaff.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const seen = async (who: string) =>
      await system.staff<{ order: { charge: Charge } }>(
        who,
        'query ($id: ID!) { order(id: $id) { charge { state canPay } } }',
        { id: order.id },
      );
    expect((await seen(people.manager)).data.order.charge).toEqual({ state: 'AWAITING', canPay: false });
    expect((await seen(people.managerOfAnotherTenant)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('believes nobody who is not the provider', async () => {
    const order = await unpaid();
    const reference = `${(await tenantOf(order)) ?? ''}.${order.id}.0`;
    const body = { id: 'evt_1', reference, status: 'approved', chargeId: 'ch_1', reason: null, lastFour: '1111' };
    const seconds = Math.floor(Date.now() / 1000);
    expect(await tell(body, {})).toBe(401);
    expect(await tell(body, { 'x-pasarela-firma': `t=${seconds},v1=${'0'.repeat(64)}` })).toBe(401);
    await system.cloud.idle();
    expect(await told(order)).toMatchObject({ status: 'AWAITING_PAYMENT', charge: { state: 'AWAITING' } });

    const charges = await fetch(`${system.cloud.httpApi('pagos')}/sandbox/charges`, { method: 'POST', body: '{}' });
    expect(charges.status).toBe(401);
    await expect(tokenOf(system.cloud, '5555555555554444')).rejects.toThrow('422');
  });

  it('lets an order go that was not paid in time, and gives back what comes later', async () => {
    const [never, tooLate] = [await unpaid(), await unpaid()];
    // Functions live in real time and queues in the clock's, which stood still meanwhile.
    await clock.advance(Math.max(0, Date.now() - clock.now()));
    await pay(tooLate, await tokenOf(system.cloud, cards.tooLate));
    const before = await kitchenTold();
    await clock.advance(15 * minute);
    await system.cloud.idle();

    expect(await subjects(never)).toEqual(['Cancelamos tu pedido', 'Falta tu pago']);
    expect(await subjects(tooLate)).toEqual(['Cancelamos tu pedido', 'Falta tu pago', 'Te devolvimos tu pago']);
    const mails = await system.mails();
    const why = mails.find(({ to, subject }) => [to].flat().includes(never.email) && subject.startsWith('Cancelamos'));
    expect(why?.text).toContain('No llegó tu pago a tiempo');
    expect(before).toBe(0);
  });

  async function kitchenTold(): Promise<number> {
    const { data } = await system.staff<{ board: { changed: { status: string }[] } }>(
      people.cook,
      'query ($id: ID!) { board(branchId: $id) { changed { status } } }',
      { id: menu.branch.id },
    );
    return data.board.changed.filter(({ status }) => status === 'AWAITING_PAYMENT').length;
  }

  async function tenantOf({ orderToken }: Order): Promise<string | undefined> {
    const payload: { tenantId?: string } = JSON.parse(
      Buffer.from(orderToken.split('.')[1] ?? '', 'base64url').toString(),
    );
    return payload.tenantId;
  }
});
