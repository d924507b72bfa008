import type { Mail } from '@pardos/contracts/mail';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventContext } from '../context.ts';
import { aChange, anOrder } from '../domain/a-change.ts';
import type { Notice } from '../domain/notice.ts';
import type { SendKey } from '../domain/send-key.ts';
import { tellCustomer } from './tell-customer.ts';

let sent: Mail[];
let lines: Map<string, Notice>;
let keys: Map<string, SendKey>;
let refusals: number;

beforeEach(() => {
  sent = [];
  lines = new Map();
  keys = new Map();
  refusals = 0;
});

function aContext(changes: Partial<EventContext> = {}): EventContext {
  return {
    place: { baseUrl: 'https://pardos.example', defaultShop: 'pardos' },
    now: () => new Date('2026-11-24T20:01:30.000Z'),
    contactOf: async () => ({ name: 'Rosa', email: 'rosa@correo.pe', orderToken: 'token' }),
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
});
