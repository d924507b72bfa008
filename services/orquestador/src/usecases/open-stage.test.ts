import { expect, test } from 'vitest';
import type { WakingContext } from '../context.ts';
import { type Flow, newFlow, type OpenStage } from '../domain/flow.ts';
import { openStage } from './open-stage.ts';

const NOW = new Date('2026-11-24T20:00:00.000Z');

/** A flow with one stage, kept as the table keeps it: what was changed meanwhile is refused. */
function aFlow() {
  let flow: Flow = newFlow({
    id: 'O1',
    number: 'A-001',
    branchId: 'B1',
    branchName: 'Miraflores',
    shop: { name: 'Pardos', slug: 'pardos', action: '#d62e1f' },
    channel: 'PICKUP',
    placedAt: NOW.toISOString(),
    promisedAt: NOW.toISOString(),
    customerId: null,
    customerName: 'Ana',
    allergyNote: null,
    paymentMethod: 'YAPE',
    totalMinor: 1000,
    lines: [],
    stages: [{ index: 0, kind: 'KITCHEN', role: 'COOK', automatic: false, targetSeconds: 600, timeoutSeconds: 900 }],
  });
  let stage: OpenStage | null = null;
  const woken: string[] = [];
  const ctx: WakingContext = {
    tenantId: 'T1',
    now: () => NOW,
    wake: async (token) => void woken.push(token),
    flows: {
      get: async () => ({ flow, stage }),
      save: async (next, _event, opened) => {
        if (next.version !== flow.version + 1) return false;
        flow = next;
        stage = opened ?? stage;
        return true;
      },
      openStages: async () => (stage === null ? [] : [stage]),
      cancelEarly: async () => false,
      earlyCancel: async () => null,
    },
  };
  const call = (token: string, enteredAt: string, retry: number) =>
    openStage(ctx, { orderId: 'O1', index: 0, token, call: { enteredAt, retry } });
  const finish = () => {
    flow = { ...flow, done: [0], version: flow.version + 1 };
  };
  return { call, finish, woken, token: () => stage?.token };
}

const ENTERED = '2026-11-24T19:59:00.000Z';

test('a call that was given up and comes to its end later does not take the place of the next', async () => {
  const { call, token } = aFlow();
  await call('second', ENTERED, 1);
  expect(await call('first', ENTERED, 0)).toBe(true);
  expect(token()).toBe('second');
});

test('the token of a later try, and of a state entered later, is the one that is kept', async () => {
  const { call, token } = aFlow();
  await call('first', ENTERED, 2);
  await call('next try', ENTERED, 3);
  expect(token()).toBe('next try');
  await call('next state', '2026-11-24T20:00:00.000Z', 0);
  expect(token()).toBe('next state');
});

test('a stage that was finished before the workflow asked wakes it at once, by the latest token alone', async () => {
  const { call, finish, woken } = aFlow();
  await call('second', ENTERED, 1);
  finish();
  await call('first', ENTERED, 0);
  await call('third', ENTERED, 2);
  expect(woken).toEqual(['third']);
});
