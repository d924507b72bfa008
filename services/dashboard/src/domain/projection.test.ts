import type { DomainEvent } from '@pardos/contracts/events/event';
import { mergeFacts, noFacts, orderIdOf } from '@pardos/contracts/order-facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLine, eventsOf, type Story } from './a-day.ts';
import { type Bucket, contributionOf, difference, type Metric, type Metrics, metricsIn } from './contribution.ts';
import { peopleIn, productsIn, sumTallies } from './day-tallies.ts';
import { noProjection, type Projection, stepOf } from './projection.ts';
import { type Tallies, tallyDifference } from './tallies.ts';

const stage = fc.record({ releases: fc.nat(2), undone: fc.boolean(), finished: fc.boolean() });
const story = fc.record({
  placedAt: fc
    .integer({ min: 0, max: 239 })
    .map((n) => new Date(Date.UTC(2026, 10, 24, 20) + n * 60_000).toISOString()),
  totalMinor: fc.integer({ min: 100, max: 50_000 }),
  channel: fc.constantFrom('DELIVERY' as const, 'PICKUP' as const),
  automaticReception: fc.boolean(),
  // Four finished stages in a row are rare by chance; a plan that finishes all is drawn as often as any.
  stages: fc.oneof(
    fc.array(stage, { maxLength: 4 }),
    fc.array(stage, { minLength: 4, maxLength: 4 }).map((all) => all.map((one) => ({ ...one, finished: true }))),
  ),
  cancelled: fc.boolean(),
  stars: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
});
const day = fc
  .array(story, { maxLength: 5 })
  .map((all): Story[] => all.map((one, n) => ({ ...one, id: String(n), lines: [aLine('Pollo', 2)] })));

/** Any order and any repeat of the events of a day: each comes one to three times. */
const delivered = day.chain((stories) => {
  const events = stories.flatMap(eventsOf);
  const copies = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: events.length, maxLength: events.length });
  return copies.chain((counts) => {
    const all = events.flatMap((event, n) => Array.from({ length: counts[n] ?? 1 }, () => event));
    return fc.shuffledSubarray(all, { minLength: all.length }).map((arrivals) => ({ stories, arrivals }));
  });
});

/** The counters after events have come in an order, and how often each order was put on the list of its day. */
function counted(arrivals: readonly DomainEvent[], listed: string[] = [], tallied: Tallies[] = []) {
  const projections = new Map<string, Projection>();
  const counters = new Map<string, Metrics>();
  for (const event of arrivals) {
    const orderId = orderIdOf(event);
    const step = stepOf(projections.get(orderId) ?? noProjection(orderId), event);
    if (step === null) continue;
    projections.set(orderId, step.projection);
    if (step.isListed) listed.push(orderId);
    if (step.change === null) continue;
    add(counters, step.change.bucket, step.change.metrics);
    tallied.push(step.change.tallies);
  }
  return counters;
}

function add(counters: Map<string, Metrics>, { branchId, day: date, hour }: Bucket, metrics: Metrics) {
  const key = `${branchId} ${date} ${hour}`;
  const sum: Partial<Record<Metric, number>> = { ...counters.get(key) };
  for (const metric of metricsIn(metrics)) sum[metric] = (sum[metric] ?? 0) + (metrics[metric] ?? 0);
  counters.set(key, sum);
}

/** Without the counters that came back to nothing. */
function visible(counters: Map<string, Metrics>) {
  return new Map([...counters].map(([key, metrics]) => [key, difference({}, metrics)]));
}

function recomputed(stories: readonly Story[]) {
  const counters = new Map<string, Metrics>();
  for (const one of stories) {
    const facts = eventsOf(one).reduce(mergeFacts, noFacts);
    const contribution = contributionOf(facts);
    if (contribution !== null) add(counters, contribution.bucket, contribution.metrics);
  }
  return visible(counters);
}

/** The sums of stages, people and products after events have come, and as they follow from what happened. */
function talliedBy(arrivals: readonly DomainEvent[]): Tallies {
  const tallied: Tallies[] = [];
  counted(arrivals, [], tallied);
  return tallyDifference({}, sumTallies(tallied));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const total = (counters: Map<string, Metrics>, metric: Metric) =>
  [...counters.values()].reduce((sum, metrics) => sum + (metrics[metric] ?? 0), 0);

describe('the counters of a day', () => {
  it('are those of its final facts, in whatever order and however often events come', () => {
    fc.assert(
      fc.property(delivered, ({ stories, arrivals }) => {
        expect(visible(counted(arrivals))).toEqual(recomputed(stories));
      }),
      { numRuns: 500 },
    );
  });

  it('have each order on the list of its day once', () => {
    fc.assert(
      fc.property(delivered, ({ stories, arrivals }) => {
        const listed: string[] = [];
        counted(arrivals, listed);
        expect(listed.sort()).toEqual(stories.map(({ id }) => id).sort());
      }),
    );
  });

  it('of people, stages and products are what happened, in whatever order and however often events come', () => {
    fc.assert(
      fc.property(delivered, ({ stories, arrivals }) => {
        const tallies = talliedBy(arrivals);
        const events = stories.flatMap(eventsOf);
        expect(tallies).toEqual(talliedBy(events));

        const people = peopleIn(tallies);
        const how = (detailType: string) => events.filter((event) => event.detailType === detailType).length;
        const undone = how('StageUndone.v1');
        expect(sum(people.map((one) => one.released))).toBe(how('StageReleased.v1'));
        expect(sum(people.map((one) => one.undone))).toBe(undone);
        expect(sum(people.map((one) => one.completed))).toBe(how('StageCompleted.v1') - undone);
        const sold = stories.filter((one) =>
          eventsOf(one).every(({ detailType }) => detailType !== 'OrderCancelled.v1'),
        );
        const [product] = productsIn(tallies);
        expect(product?.units ?? 0).toBe(sold.length * 2);
        expect(product?.sales.amountMinor ?? 0).toBe(sold.length * 2_000);
      }),
      { numRuns: 300 },
    );
  });

  it('agree with what happened', () => {
    fc.assert(
      fc.property(delivered, ({ stories, arrivals }) => {
        const counters = counted(arrivals);
        const ended = (one: Story, by: string) => eventsOf(one).some((event) => event.detailType === by);
        const cancelled = stories.filter((one) => ended(one, 'OrderCancelled.v1'));
        const sold = stories.filter((one) => !cancelled.includes(one));
        const statuses = [...counters.values()].flatMap((metrics) =>
          metricsIn(metrics)
            .filter((metric) => metric.startsWith('status:'))
            .map((metric) => metrics[metric] ?? 0),
        );

        expect(total(counters, 'orders')).toBe(stories.length);
        expect(statuses.reduce((sum, count) => sum + count, 0)).toBe(stories.length);
        expect(total(counters, 'sales')).toBe(sold.reduce((sum, one) => sum + one.totalMinor, 0));
        expect(total(counters, 'delivered')).toBe(stories.filter((one) => ended(one, 'OrderCompleted.v1')).length);
        expect(total(counters, 'cancelled')).toBe(cancelled.length);
        const rated = stories.filter((one) => one.stars !== undefined && ended(one, 'OrderCompleted.v1'));
        expect(total(counters, 'ratings')).toBe(rated.length);
        expect(total(counters, 'stars')).toBe(rated.reduce((sum, { stars = 0 }) => sum + stars, 0));
      }),
    );
  });

  it('are left alone by an event that tells nothing new', () => {
    fc.assert(
      fc.property(day, (stories) => {
        const [first] = stories.flatMap(eventsOf);
        fc.pre(first !== undefined);
        const step = stepOf(noProjection(orderIdOf(first)), first);
        expect(step).not.toBeNull();
        expect(step && stepOf(step.projection, first)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
