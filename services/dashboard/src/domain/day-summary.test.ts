import { eventOf } from '@pardos/contracts/events/event';
import { mergeFacts, noFacts } from '@pardos/contracts/order-facts';
import { describe, expect, it } from 'vitest';
import { eventsOf, type Story } from './a-day.ts';
import { contributionOf } from './contribution.ts';
import { summaryOf } from './day-summary.ts';

const done = { releases: 0, undone: false, finished: true };

function aStory(changes: Partial<Story> = {}): Story {
  return {
    id: '1',
    placedAt: '2026-11-25T01:30:00.000Z',
    totalMinor: 5_000,
    channel: 'PICKUP',
    automaticReception: true,
    stages: [done, done, done],
    cancelled: false,
    ...changes,
  };
}

function hourOf(story: Story) {
  const contribution = contributionOf(eventsOf(story).reduce(mergeFacts, noFacts));
  if (contribution === null) throw new Error('an order that was placed is counted');
  return { hours: [{ ...contribution.bucket, metrics: contribution.metrics }], tallies: {} };
}

describe('an order', () => {
  it('is counted in the local hour in which it was placed', () => {
    expect(hourOf(aStory()).hours).toMatchObject([{ branchId: 'B1', day: '2026-11-24', hour: 20 }]);
  });

  it('that waits to be paid online is no sale and in nobody’s hands, until it is paid', () => {
    const [placed] = eventsOf(aStory({ stages: [] }));
    if (placed?.detailType !== 'OrderPlaced.v1') throw new Error('an order begins with its placing');
    const order = { ...placed.data.order, paymentMethod: 'CARD_ONLINE', payBy: '2026-11-25T01:40:00.000Z' };
    const charge = { number: order.number, method: 'CARD_ONLINE', amountMinor: 5_000, lastFour: '1111' } as const;
    const settled = eventOf('PaymentSettled.v1', { ...placed, data: { orderId: order.id, ...charge } });
    const unpaid = mergeFacts(noFacts, { ...placed, data: { order } });
    const summaryAfter = (facts: typeof unpaid) => {
      const contribution = contributionOf(facts);
      return summaryOf('2026-11-24', [{ hours: [{ hour: 20, metrics: contribution?.metrics ?? {} }], tallies: {} }]);
    };
    expect(summaryAfter(unpaid)).toMatchObject({
      ...{ orders: 1, inProgress: 0, averageTicket: null, sales: { amountMinor: 0 } },
      byStatus: [{ status: 'AWAITING_PAYMENT', count: 1 }],
    });
    expect(summaryAfter(mergeFacts(unpaid, settled))).toMatchObject({
      ...{ orders: 1, inProgress: 1, averageTicket: { amountMinor: 5_000 }, sales: { amountMinor: 5_000 } },
    });
  });

  it('counts nothing until it is known', () => {
    const claimed = eventsOf(aStory()).find((event) => event.detailType === 'StageClaimed.v1');
    if (claimed === undefined) throw new Error('somebody takes the order');
    expect(contributionOf(mergeFacts(noFacts, claimed))).toBeNull();
  });
});

describe('summaryOf', () => {
  it('is empty for a day without orders', () => {
    expect(summaryOf('2026-11-24', [])).toMatchObject({
      orders: 0,
      inProgress: 0,
      byStatus: [],
      averageTicket: null,
      onTimePercent: null,
      averageTotalSeconds: null,
      stages: [],
      byHour: [],
    });
  });

  it('adds hours, and averages what is finished', () => {
    const delivered = hourOf(aStory());
    const cooking = hourOf(
      aStory({ id: '2', placedAt: '2026-11-25T02:00:00.000Z', stages: [{ ...done, finished: false }] }),
    );
    const summary = summaryOf('2026-11-24', [delivered, cooking]);

    expect(summary).toMatchObject({ orders: 2, inProgress: 1, delivered: 1, cancelled: 0, onTimePercent: 100 });
    expect(summary.byStatus).toEqual([
      { status: 'PREPARING', count: 1 },
      { status: 'DELIVERED', count: 1 },
    ]);
    expect(summary.sales.amountMinor).toBe(10_000);
    expect(summary.averageTicket?.amountMinor).toBe(5_000);
    expect(summary.averageTotalSeconds).toBe(14 * 60);
    expect(
      summary.stages.map(({ kind, averageWaitSeconds, averageWorkSeconds }) => [
        kind,
        averageWaitSeconds,
        averageWorkSeconds,
      ]),
    ).toEqual([
      ['KITCHEN', 60, 60],
      ['PACKING', 60, 60],
      ['COUNTER', 60, 60],
    ]);
    expect(summary.byHour.map(({ hour, orders }) => [hour, orders])).toEqual([
      [20, 1],
      [21, 1],
    ]);
  });

  it('sums several days, each hour of the clock once', () => {
    const monday = hourOf(aStory());
    const tuesday = hourOf(aStory({ id: '2', placedAt: '2026-11-26T01:40:00.000Z' }));
    const summary = summaryOf('2026-11-24', [monday, tuesday]);

    expect(summary).toMatchObject({ orders: 2, delivered: 2 });
    expect(summary.byHour.map(({ hour, orders, sales }) => [hour, orders, sales.amountMinor])).toEqual([
      [20, 2, 10_000],
    ]);
  });

  it('averages stars to a tenth', () => {
    const rated = [5, 4, 4].map((stars) => hourOf(aStory({ id: String(stars), stars })));
    expect(summaryOf('2026-11-24', [...rated, hourOf(aStory())])).toMatchObject({ ratings: 3, averageStars: 4.3 });
    expect(summaryOf('2026-11-24', [hourOf(aStory())])).toMatchObject({ ratings: 0, averageStars: null });
  });

  it('does not sell what was cancelled', () => {
    const cancelled = hourOf(aStory({ stages: [], cancelled: true }));
    expect(summaryOf('2026-11-24', [cancelled])).toMatchObject({
      orders: 1,
      cancelled: 1,
      inProgress: 0,
      averageTicket: null,
    });
    expect(cancelled.hours[0]?.metrics.sales).toBe(0);
  });
});
