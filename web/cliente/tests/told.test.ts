import { describe, expect, it } from 'vitest';
import { allTold, type OrderNews, readAll } from '../src/features/notices/told.ts';

const notice = (id: string, at: string) => ({ id, at, title: id, body: '' });
const news: OrderNews = {
  number: 'A-1',
  notices: [notice('e1', '2026-11-24T20:00:00Z'), notice('e2', '2026-11-24T20:05:00Z')],
};
const device = new Map([['O1', news]]);

describe('what a customer was told', () => {
  it('is the newest first, and new after what this device has read', () => {
    expect(allTold([], device, { O1: 1 }).map(({ id, unread }) => [id, unread])).toEqual([
      ['e2', true],
      ['e1', false],
    ]);
  });

  it('is once what the account knows too, read or not as the account says', () => {
    const account = { ...notice('e2', '2026-11-24T20:05:00Z'), orderId: 'O1', orderNumber: 'A-1', unread: false };
    expect(allTold([account], device, {}).map(({ id, unread }) => [id, unread])).toEqual([
      ['e2', false],
      ['e1', true],
    ]);
  });

  it('is not new any more once all was read', () => {
    expect(allTold([], device, readAll(device)).filter(({ unread }) => unread)).toEqual([]);
  });
});
