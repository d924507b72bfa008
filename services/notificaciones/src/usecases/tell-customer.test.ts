import type { Mail } from '@pardos/contracts/mail';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventContext } from '../context.ts';
import { aChange, aDelay, aLateOrder, anOrder } from '../domain/a-change.ts';
import type { FollowedOrder } from '../domain/followed-order.ts';
import type { InboxNotice } from '../domain/inbox.ts';
import type { MailTopic } from '../domain/mail-preferences.ts';
import type { Notice } from '../domain/notice.ts';
import type { SendKey } from '../domain/send-key.ts';
import { tellCustomer } from './tell-customer.ts';

let sent: Mail[];
let lines: Map<string, Notice>;
let account: Map<string, InboxNotice>;
let keys: Map<string, SendKey>;
let followed: Map<string, FollowedOrder>;
let off: MailTopic[];
let refusals: number;

beforeEach(reset);

function reset() {
  sent = [];
  lines = new Map();
  account = new Map();
  keys = new Map();
  followed = new Map();
  off = [];
  refusals = 0;
}

function aContext(changes: Partial<EventContext> = {}): EventContext {
  return {
    place: { baseUrl: 'https://pardos.example', defaultShop: 'pardos' },
    now: () => new Date('2026-11-24T20:01:30.000Z'),
    contactOf: async () => ({ name: 'Rosa', email: 'rosa@correo.pe', orderToken: 'token', handoverCode: '0427' }),
    tenantId: 'T1',
    orders: {
      get: async (id) => followed.get(id) ?? null,
      async save(next) {
        if ((followed.get(next.order.id)?.version ?? 0) !== next.version - 1) return false;
        followed.set(next.order.id, next);
        return true;
      },
    },
    mailPreferencesOf: async () => ({ off, version: 1 }),
    mailPreferencesLink: async () => 'https://avisos.example/correo?t=x',
    async sendMail(mail) {
      if (refusals > 0) {
        refusals -= 1;
        throw new Error('throttled');
      }
      sent.push(mail);
    },
    inbox: {
      add: async (notice) => void (lines.has(notice.id) || lines.set(notice.id, notice)),
      ofOrder: async () => [...lines.values()],
      mailed: () => {
        throw new Error('only the repository uses it');
      },
    },
    inboxes: {
      head: async () => ({ newest: account.size, readUpTo: 0 }),
      newest: async () => [],
      async add(_owner, notice) {
        if (!account.has(notice.id)) account.set(notice.id, notice);
        return true;
      },
      markRead: async () => {},
    },
    pushes: {
      ofOrder: async () => [],
      keep: async () => {},
      forget: async () => {},
      sendKey: async () => null,
      saveSendKey: async () => true,
    },
    sendPush: async () => 'SENT',
    sendKeys: {
      get: async (notice) => keys.get(notice.id) ?? null,
      async save(notice, key) {
        if ((keys.get(notice.id)?.version ?? 0) !== key.version - 1) return false;
        keys.set(notice.id, key);
        return true;
      },
    },
    ...changes,
  };
}

describe('tellCustomer', () => {
  it('tells a change in the app and by mail, however often the event comes', async () => {
    const event = aChange('ON_THE_WAY', { by: 'Luis' });
    for (const _ of [1, 2, 3]) await tellCustomer(aContext(), event);

    expect([...lines.values()].map(({ title }) => title)).toEqual(['Tu pedido va en camino']);
    expect(sent.map(({ to }) => to)).toEqual(['rosa@correo.pe']);
    expect([...account.values()]).toMatchObject([{ topic: 'ORDER', orderNumber: 'A-042' }]);
  });

  it('has no inbox of its own for who ordered as a guest', async () => {
    await tellCustomer(aContext(), aChange('PACKING', { order: anOrder({ customerId: null }) }));

    expect(lines.size).toBe(1);
    expect(account.size).toBe(0);
  });

  it('tells in the app only what is not worth a mail', async () => {
    await tellCustomer(aContext(), aChange('PACKING'));

    expect(lines.size).toBe(1);
    expect(sent).toEqual([]);
  });

  it('tries again a mail that was refused', async () => {
    refusals = 1;
    const event = aChange('DELIVERED');
    await expect(tellCustomer(aContext(), event)).rejects.toThrow('throttled');
    await tellCustomer(aContext(), event);

    expect(sent).toHaveLength(1);
  });

  it('sends one mail when two functions have the same event', async () => {
    const event = aChange('DELIVERED');
    await Promise.all([tellCustomer(aContext(), event), tellCustomer(aContext(), event)]);

    expect(sent).toHaveLength(1);
  });

  it('writes no mail to nobody', async () => {
    await tellCustomer(aContext({ contactOf: async () => null }), aChange('CANCELLED', { order: anOrder() }));

    expect(sent).toEqual([]);
  });

  it('writes no mail to who does not want it, and tells in the app all the same', async () => {
    off = ['PROGRESS'];
    await tellCustomer(aContext(), aChange('ON_THE_WAY'));
    await tellCustomer(aContext(), aChange('DELIVERED', { version: 2, at: '2026-11-24T20:01:20.000Z' }));

    expect(lines.size).toBe(2);
    expect(sent.map(({ subject }) => subject)).toEqual(['Entregamos tu pedido · A-042']);
  });

  it('tells once that an order is late, of the first step that is', async () => {
    await tellCustomer(aContext(), aChange('PREPARING'));
    for (const level of [1, 2, 1]) await tellCustomer(aContext(), aDelay(level));

    expect(sent.map(({ subject }) => subject)).toEqual([
      'Tu pedido está en la cocina · A-042',
      'Tu pedido está tardando más · A-042',
    ]);
  });

  it('waits to be told of an order before it can be late, and says nothing of one that is over', async () => {
    await expect(tellCustomer(aContext(), aDelay(1))).rejects.toThrow('late before anything');
    await tellCustomer(aContext(), aChange('DELIVERED'));
    await tellCustomer(aContext(), aDelay(1));

    expect(sent.map(({ subject }) => subject)).toEqual(['Entregamos tu pedido · A-042']);
  });
});

describe('a function that dies while it tells', () => {
  /** Every call that the use case makes of the world outside it, in order. */
  async function callsOf(ctx: EventContext): Promise<string[]> {
    const calls: string[] = [];
    await tellCustomer(dying(ctx, Number.POSITIVE_INFINITY, calls), aChange('ON_THE_WAY'));
    return calls;
  }

  /** Dies in the nth call: before it is made, or after, when its answer never arrives. */
  function dying(ctx: EventContext, nth: number, calls: string[] = [], when: 'before' | 'after' = 'after') {
    let count = 0;
    const dead = () => new Error('the function died');
    const step = <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) => {
      return async (...args: A): Promise<R> => {
        count += 1;
        calls.push(name);
        // A dead function does nothing more, least of all clean up behind itself.
        if (count > nth || (count === nth && when === 'before')) throw dead();
        const answer = await call(...args);
        if (count === nth) throw dead();
        return answer;
      };
    };
    const { orders, inbox, inboxes, sendKeys } = ctx;
    return {
      ...ctx,
      orders: { get: step('orders.get', orders.get), save: step('orders.save', orders.save) },
      inbox: { ...inbox, add: step('inbox.add', inbox.add) },
      inboxes: { ...inboxes, add: step('inboxes.add', inboxes.add) },
      sendKeys: { get: step('key.get', sendKeys.get), save: step('key.save', sendKeys.save) },
      contactOf: step('contactOf', ctx.contactOf),
      mailPreferencesOf: step('preferences', ctx.mailPreferencesOf),
      sendMail: step('sendMail', ctx.sendMail),
    };
  }

  it('has told once after the next delivery, wherever it died; only one that died in the act may have told nothing', async () => {
    const calls = await callsOf(aContext());
    expect(calls).toContain('sendMail');
    const told: Record<string, number> = {};
    for (const [index, name] of calls.entries()) {
      for (const when of ['before', 'after'] as const) {
        reset();
        await tellCustomer(dying(aContext(), index + 1, [], when), aChange('ON_THE_WAY')).catch(() => {});
        for (const _ of [1, 2, 3]) await tellCustomer(aContext(), aChange('ON_THE_WAY'));
        expect([lines.size, account.size]).toEqual([1, 1]);
        told[`${when} ${index + 1} ${name}`] = sent.length;
      }
    }
    const claimed = calls.indexOf('key.save') + 1;
    const act = [`after ${claimed} key.save`, `before ${claimed + 1} sendMail`];
    const expected = Object.keys(told).map((point) => [point, act.includes(point) ? 0 : 1]);
    expect(told).toEqual(Object.fromEntries(expected));
  });

  it('tells each delay with its reason and the new time, once; then a slow step is no news', async () => {
    await tellCustomer(aContext(), aChange('PREPARING', { by: 'Ana' }));
    const late = aLateOrder();
    for (const _ of [1, 2]) await tellCustomer(aContext(), late);
    await tellCustomer(aContext(), aDelay(1));
    await tellCustomer(aContext(), aLateOrder({ minutes: 5, reason: 'OTHER', note: 'Se cortó la luz.' }, 3));

    const told = [...lines.values()].slice(1);
    expect(told.map(({ title }) => title)).toEqual([
      'Tu pedido tardará unos 10 min más',
      'Tu pedido tardará unos 5 min más',
    ]);
    expect(told[0]?.body).toMatch(/^Tenemos mucha demanda\. Llega a las 3:55\sp\.\sm\. aproximadamente\.$/);
    expect(told[1]?.body).toMatch(/^Se cortó la luz\. Llega/);
    expect(sent.map(({ subject }) => subject).slice(1)).toEqual([
      'Tu pedido tardará unos 10 min más · A-042',
      'Tu pedido tardará unos 5 min más · A-042',
    ]);
  });
});
