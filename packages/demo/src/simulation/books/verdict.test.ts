import { describe, expect, it } from 'vitest';
import { aCancelledOrder, aClaim, anOrder, at, booksOf, ms, readingOf } from './a-day.ts';
import type { Entries } from './entries.ts';
import type { ReadOrder } from './reading.ts';
import { verdictsOf } from './verdict.ts';

const one = anOrder('1');
const two = anOrder('2', 3);
const cancelled = aCancelledOrder('3');
const day = [one, two, cancelled];

/** What is found when the graph says `orders` and the books say what the whole day was, but for `changes`. */
function found(orders: readonly ReadOrder[], changes: Partial<Entries> = {}) {
  return verdictsOf({ ...booksOf(day), ...changes }, readingOf(orders)).map(
    ({ kind, about, what }) => `${kind} ${about}: ${what}`,
  );
}

/** The day with the first order otherwise. */
const withOne = (changes: Partial<ReadOrder>) => [{ ...one, ...changes }, two, cancelled];
const stage = (index: number, changes: object) =>
  withOne({ stages: one.stages.map((each, place) => (place === index ? { ...each, ...changes } : each)) });
const history = (changes: (lines: NonNullable<ReadOrder['history']>) => ReadOrder['history']) =>
  withOne({ history: changes(one.history ?? []) });

describe('books and graph', () => {
  it('agree when everything is as it was told', () => {
    expect(found(day)).toEqual([]);
  });

  it('agree about an order whose acceptance nobody was told of', () => {
    const placings = booksOf(day).placings.map((placing) => ({ ...placing, answers: [] }));
    expect(found(day, { placings })).toEqual([]);
  });
});

describe('an order that was accepted', () => {
  it('is lost when it is not there', () => {
    expect(found([two, cancelled])).toEqual([expect.stringMatching(/^LOST B-1 \(1\)/)]);
  });

  it('is doubled when its key gave a second one, though nobody was told', () => {
    const twin = { ...anOrder('9'), customer: one.customer };
    const deeds = booksOf([...day, twin]).deeds;
    expect(found([...day, twin], { deeds })).toEqual([expect.stringMatching(/^DOUBLED 1, 9/)]);
  });

  it('is doubled when two answers to one key name two', () => {
    const [first, ...rest] = booksOf(day).placings;
    if (first === undefined) throw new Error('the day has orders');
    const answers = [...first.answers, { orderId: '2', number: 'B-2' }];
    expect(found(day, { placings: [{ ...first, answers }, ...rest] })).toEqual([
      expect.stringMatching(/^DOUBLED 1, 2: un solo envío/),
    ]);
  });

  it.each(['PREPARING', 'ON_THE_WAY', null])('is stuck when it stays %s', (status) => {
    expect(found(withOne({ status }))).toEqual([expect.stringMatching(/^STUCK B-1 \(1\): no terminó/)]);
  });
});

describe('an order that has ended is wrong', () => {
  it.each([
    ['another total', withOne({ totals: { total: { amountMinor: 4_999 } } }), /total 4999, se aceptó 5000/],
    ['another number', withOne({ number: 'B-7' }), /recibió el número B-1/],
    ['another customer', withOne({ customer: { email: 'sim.x@pardos.demo' } }), /nadie lo pidió/],
    ['a cancellation that nobody asked for', withOne({ status: 'CANCELLED' }), /anulado sin que nadie/],
    ['a history that was changed', withOne({ historyIntact: false }), /no está íntegra/],
    ['no history', withOne({ historyIntact: null }), /sin historia/],
    ['another person at a stage', stage(0, { by: { name: 'Carmen Quispe' } }), /KITCHEN: figura Carmen Quispe/],
    ['a stage that did not end', stage(1, { state: 'CLAIMED' }), /PACKING: entregado con la etapa en CLAIMED/],
    ['a start that is missing', stage(1, { startedAt: null }), /PACKING: le falta una hora/],
    ['a start before arrival', stage(1, { waitingSince: at(30) }), /PACKING: tomado antes de llegar/],
    ['an end before the start', stage(2, { endedAt: at(1) }), /COUNTER: terminado antes de tomarse/],
    [
      'a start before the stage before ended',
      stage(1, { waitingSince: at(0), startedAt: at(1) }),
      /PACKING: tomado antes de terminar la etapa anterior/,
    ],
    [
      'a completion twice in the history',
      history((lines) => [...lines, ...lines.filter(({ action }) => action === 'COMPLETED')]),
      /KITCHEN: terminó Jorge Huamán y Jorge Huamán, según los apuntes Jorge Huamán/,
    ],
    [
      'a completion lost from the history',
      history((lines) => lines.filter(({ kind }) => kind !== 'COUNTER')),
      /COUNTER: terminó nadie, según los apuntes Lucía/,
    ],
  ])('with %s', (_, orders, what) => {
    const all = found(orders);
    expect(all.length).toBeGreaterThan(0);
    expect(all.join('\n')).toMatch(what);
    expect(all.every((line) => line.startsWith('WRONG'))).toBe(true);
  });

  it('when the books know of nobody who finished a stage', () => {
    const deeds = booksOf(day).deeds.filter(({ kind }) => kind !== 'PACKING');
    expect(found(day, { deeds })).toContainEqual(expect.stringMatching(/^WRONG B-1 .*PACKING: terminó Diego/));
  });
});

describe('a cancellation that was accepted', () => {
  const cancelling = (minute: number, certain = true) => ({
    cancellings: [...booksOf(day).cancellings, { orderId: '1', at: ms(minute), certain }],
  });

  it('is wrong when the order was delivered all the same', () => {
    expect(found(day, cancelling(0.2))).toEqual([expect.stringMatching(/^WRONG B-1 .*se aceptó la anulación/)]);
  });

  it('may be overtaken by the kitchen while its news is on the way', () => {
    expect(found(day, cancelling(1.95))).toEqual([]);
  });

  it('may be either when its answer was lost', () => {
    expect(found(day, cancelling(0.2, false))).toEqual([]);
  });
});

describe('claims', () => {
  it('are doubled when one tap gave two tasks', () => {
    const claim = { ...aClaim('1', 1), taskIds: ['1-1', '2-1'] };
    expect(found(day, { claims: [claim] })).toEqual([expect.stringMatching(/^DOUBLED 1-1, 2-1: un solo toque/)]);
  });

  const seen = { orderId: '1', kind: 'KITCHEN', sequence: 1, at: ms(0.2) } as const;
  /** The first order waits until minute 5; the second, which came later, is taken in minute 4. */
  const passedOver = withOne(anOrder('1', 0, { history: anOrder('1', 4).history }));

  it('are wrong when a later order was taken although an older one certainly waited', () => {
    expect(found(passedOver, { claims: [aClaim('2', 4)], sightings: [seen] })).toEqual([
      expect.stringMatching(/^WRONG B-2 .*se tomó antes que B-1/),
    ]);
  });

  it.each([
    ['nobody saw the older one wait', { claims: [aClaim('2', 4)], sightings: [] }],
    ['it was seen too late', { claims: [aClaim('2', 4)], sightings: [{ ...seen, at: ms(4) }] }],
    ['it waited for another stage', { claims: [aClaim('2', 4)], sightings: [{ ...seen, kind: 'PACKING' as const }] }],
    ['another claim was running', { claims: [aClaim('2', 4), { ...aClaim('1', 4) }], sightings: [seen] }],
  ])('are not judged when %s', (_, entries) => {
    expect(found(passedOver, entries)).toEqual([]);
  });

  it('are right when the older one was taken before', () => {
    expect(found(day, { claims: [aClaim('2', 4)], sightings: [seen] })).toEqual([]);
  });
});

describe('the dashboard', () => {
  it.each(['orders', 'delivered', 'cancelled', 'inProgress'] as const)('is wrong with another count: %s', (name) => {
    const { orders, days } = readingOf(day);
    const off = days.map((each) => ({ ...each, sums: { ...each.sums, [name]: each.sums[name] + 1 } }));
    expect(verdictsOf(booksOf(day), { orders, days: off })).toMatchObject([{ kind: 'WRONG' }]);
  });

  it('is wrong with other sales', () => {
    const { orders, days } = readingOf(day);
    const off = days.map((each) => ({ ...each, sums: { ...each.sums, sales: { amountMinor: 1 } } }));
    expect(verdictsOf(booksOf(day), { orders, days: off })).toMatchObject([
      { kind: 'WRONG', what: expect.stringMatching(/ventas/) },
    ]);
  });
});
