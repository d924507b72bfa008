import { describe, expect, it } from 'vitest';
import { anOrder } from './a-change.ts';
import { deservesMail } from './mail-policy.ts';
import { noticeKinds } from './notice-kind.ts';

const at = '2026-11-24T20:01:00.000Z';
const soon = new Date('2026-11-24T20:02:00.000Z');
const stages = anOrder().stages.map((stage) => ({ ...stage, automatic: true }));

describe('deservesMail', () => {
  it.each([
    [
      'a delivery that a person accepts',
      anOrder(),
      ['RECEIVED', 'PREPARING', 'READY', 'ON_THE_WAY', 'DELIVERED', 'CANCELLED', 'DELAYED'],
    ],
    [
      'a delivery that is accepted by rule',
      anOrder({ stages }),
      ['RECEIVED', 'CONFIRMED', 'PREPARING', 'READY', 'ON_THE_WAY', 'DELIVERED', 'CANCELLED', 'DELAYED'],
    ],
    [
      'a pick-up',
      anOrder({ channel: 'PICKUP' }),
      ['RECEIVED', 'PREPARING', 'READY', 'ON_THE_WAY', 'DELIVERED', 'CANCELLED', 'DELAYED'],
    ],
  ])('mails the steps that concern the customer of %s', (_, order, expected) => {
    const money = ['AWAITING_PAYMENT', 'PAYMENT_FAILED', 'REFUNDED'] as const;
    expect(noticeKinds.filter((status) => deservesMail({ order, status, at }, soon)).toSorted()).toEqual(
      [...expected, ...money].toSorted(),
    );
  });

  it('is silent about the past', () => {
    expect(deservesMail({ order: anOrder(), status: 'RECEIVED', at }, new Date('2026-11-25T03:00:00.000Z'))).toBe(
      false,
    );
  });
});
