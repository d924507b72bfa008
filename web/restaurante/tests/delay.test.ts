import { describe, expect, it } from 'vitest';
import { delayOf, type Spent, sayingOf } from '../src/features/orders/delay.ts';

const kitchen: Spent = {
  kind: 'KITCHEN',
  waitSeconds: 696,
  durationSeconds: 636,
  by: { name: 'Rosa' },
  targetSeconds: 900,
};
const packing: Spent = {
  kind: 'PACKING',
  waitSeconds: 52,
  durationSeconds: 192,
  by: { name: 'Diego' },
  targetSeconds: 300,
};
const toCome: Spent = { kind: 'DELIVERY', waitSeconds: null, durationSeconds: null, by: null, targetSeconds: 1380 };

describe("where an order's time went", () => {
  it('adds up what it waited and what it was worked on', () => {
    expect(delayOf([kitchen, packing, toCome])).toMatchObject({ waitSeconds: 748, workSeconds: 828 });
  });

  it('names the longest stretch', () => {
    expect(delayOf([kitchen, packing]).longest).toMatchObject({ what: 'wait', kind: 'KITCHEN', seconds: 696 });
  });

  it('blames the stage that went past its target, not a longer one that kept it', () => {
    const delivery: Spent = { kind: 'DELIVERY', waitSeconds: 10, durationSeconds: 900, by: null, targetSeconds: 1380 };

    expect(delayOf([kitchen, delivery]).longest).toMatchObject({ what: 'wait', kind: 'KITCHEN' });
  });

  it('says that nobody took it, when waiting took longest', () => {
    expect(sayingOf(delayOf([kitchen, packing]))).toEqual({
      before: 'Esperó ',
      weight: '11:36 en la cola de Cocina',
      after: ' sin que nadie lo tomara.',
    });
  });

  it('says in whose hands it was, when work took longest', () => {
    expect(sayingOf(delayOf([packing]))?.after).toBe(' en manos de Diego.');
  });

  it('says nothing about an order that has only just come', () => {
    expect(sayingOf(delayOf([toCome]))).toBeNull();
  });
});
