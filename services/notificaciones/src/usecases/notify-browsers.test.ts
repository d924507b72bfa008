import { beforeEach, describe, expect, it } from 'vitest';
import { aChange, anOrder } from '../domain/a-change.ts';
import { noticeOf } from '../domain/notice.ts';
import type { PushSubscription } from '../domain/push-subscription.ts';
import type { SendKey } from '../domain/send-key.ts';
import { type NotifyContext, notifyBrowsers } from './notify-browsers.ts';

const order = anOrder();
const notice = noticeOf(aChange('READY'));
const browser = (id: string) => ({ id, orderId: order.id, endpoint: '', p256dh: '', auth: '' });

let browsers: PushSubscription[];
let keys: Map<string, SendKey>;
let told: string[];
let answer: () => 'SENT' | 'GONE' | 'REFUSED';

beforeEach(() => {
  browsers = [browser('a'), browser('b')];
  keys = new Map();
  told = [];
  answer = () => 'SENT';
});

function aContext(now = '2026-11-24T20:01:30.000Z'): NotifyContext {
  return {
    now: () => new Date(now),
    place: { baseUrl: 'https://pardos.example', defaultShop: 'pardos' },
    pushes: {
      ofOrder: async () => [...browsers],
      keep: async () => {},
      async forget({ id }) {
        browsers = browsers.filter((one) => one.id !== id);
      },
      sendKey: async (eventId, { id }) => keys.get(`${eventId} ${id}`) ?? null,
      async saveSendKey(eventId, { id }, key) {
        if ((keys.get(`${eventId} ${id}`)?.version ?? 0) !== key.version - 1) return false;
        keys.set(`${eventId} ${id}`, key);
        return true;
      },
    },
    async sendPush({ id }, { payload, topic }) {
      const became = answer();
      if (became === 'SENT') told.push(`${id} ${topic} ${JSON.parse(payload).title}`);
      return became;
    },
  };
}

describe('a browser that follows an order', () => {
  it('is notified once of a change, however often the event comes, in place of what it was told before', async () => {
    for (const _ of [1, 2, 3]) await notifyBrowsers(aContext(), order, notice);
    expect(told).toEqual(['a', 'b'].map((id) => `${id} ${order.id} Tu pedido está listo`));
  });

  it('is forgotten when its push service does not know it any more, and kept when it refuses once', async () => {
    answer = () => 'REFUSED';
    await notifyBrowsers(aContext(), order, notice);
    expect(browsers).toHaveLength(2);
    keys.clear();
    answer = () => 'GONE';
    await notifyBrowsers(aContext(), order, notice);
    expect(browsers).toEqual([]);
  });

  it('is tried again when its push service was out of order, and the others are not', async () => {
    let failures = 1;
    answer = () => {
      failures -= 1;
      if (failures === 0) throw new Error('out of order');
      return 'SENT';
    };
    await expect(notifyBrowsers(aContext(), order, notice)).rejects.toThrow('could not be notified');
    await notifyBrowsers(aContext(), order, notice);
    expect(told.map((one) => one[0]).sort()).toEqual(['a', 'b']);
  });

  it('is not woken by a change of long ago', async () => {
    await notifyBrowsers(aContext('2026-11-24T21:30:00.000Z'), order, notice);
    expect(told).toEqual([]);
  });
});
