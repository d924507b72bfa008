import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetExecutionHistoryCommand, SendTaskFailureCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  anOrder,
  begin,
  clock,
  create,
  describeIt,
  lambdas,
  NOW,
  orderMachine,
  part,
  pass,
  sfn,
  start,
  startOf,
} from './step-functions-scene.ts';

describe('the workflow of an order', () => {
  type Opened = { tenantId: string; orderId: string; index: number; taskToken: string };
  let opened: Opened[] = [];
  let closed: unknown[] = [];

  beforeEach(() => {
    opened = [];
    closed = [];
    lambdas.open = (payload: Opened) => opened.push(payload);
    lambdas.close = (payload: unknown) => closed.push(payload);
  });

  it('opens each stage when the one before is done, then closes', async () => {
    const execution = await begin(await orderMachine(), anOrder(3));
    for (const index of [0, 1, 2]) {
      await part.idle();
      expect(opened.map((stage) => stage.index)).toEqual([0, 1, 2].slice(0, index + 1));
      await sfn().send(new SendTaskSuccessCommand({ taskToken: opened[index]?.taskToken, output: '{}' }));
    }
    await part.idle();
    expect(closed).toEqual([{ tenantId: 'T1', orderId: 'O1', outcome: 'COMPLETED' }]);
    expect((await describeIt(execution)).status).toBe('SUCCEEDED');
  });

  it('is cancelled through the token of the open stage', async () => {
    const execution = await begin(await orderMachine(), anOrder(3));
    await part.idle();
    await sfn().send(
      new SendTaskFailureCommand({ taskToken: opened[0]?.taskToken, error: 'OrderCancelled', cause: 'no se puede' }),
    );
    await part.idle();
    expect(closed).toEqual([{ tenantId: 'T1', orderId: 'O1', outcome: 'CANCELLED' }]);
    expect((await describeIt(execution)).status).toBe('SUCCEEDED');
  });

  it('opens an overdue stage again, twice, then gives an order up that nobody accepted', async () => {
    await begin(await orderMachine(), anOrder(2, 'RECEPTION'));
    await pass(600_000);
    expect(opened).toHaveLength(1);
    await pass(1_000);
    expect(opened.map(({ index }) => index)).toEqual([0, 0]);
    expect(opened[1]?.taskToken).not.toBe(opened[0]?.taskToken);
    await pass(601_000);
    expect(opened).toHaveLength(3);
    await pass(600_000);
    expect(closed).toEqual([{ tenantId: 'T1', orderId: 'O1', outcome: 'ABANDONED' }]);
  });

  it('lets an accepted order wait when it stays overdue', async () => {
    const execution = await begin(await orderMachine(), anOrder(1));
    for (const ms of [600_000, 1_000, 601_000, 600_000, 86_400_000]) await pass(ms);
    expect(opened).toHaveLength(4);
    await sfn().send(new SendTaskSuccessCommand({ taskToken: opened[3]?.taskToken, output: '{}' }));
    await part.idle();
    expect(closed).toEqual([{ tenantId: 'T1', orderId: 'O1', outcome: 'COMPLETED' }]);
    expect((await describeIt(execution)).status).toBe('SUCCEEDED');
  });

  it.each([
    ['too many at once', 'Lambda.TooManyRequestsException'],
    ['its end', 'Runtime.ExitError'],
    ['a table that does not answer', 'Error'],
  ])('survives failures of the function that opens a stage: %s', async (_, name) => {
    let failures = 5;
    lambdas.open = (payload: Opened) => {
      if (failures-- > 0) throw Object.assign(new Error(), { name });
      opened.push(payload);
    };
    await begin(await orderMachine(), anOrder(1));
    await pass(62_000);
    expect(opened).toHaveLength(1);
  });

  it('is cancelled while it stays overdue', async () => {
    await begin(await orderMachine(), anOrder(1));
    for (const ms of [600_000, 1_000, 601_000, 600_000]) await pass(ms);
    await sfn().send(new SendTaskFailureCommand({ taskToken: opened[3]?.taskToken, error: 'OrderCancelled' }));
    await part.idle();
    expect(opened).toHaveLength(4);
    expect(closed).toEqual([{ tenantId: 'T1', orderId: 'O1', outcome: 'CANCELLED' }]);
  });

  it('goes on after a restart from where it was: tokens, deadlines and waits', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sfn-'));
    const first = await start(dataDir);
    const stateMachineArn = await create(await orderMachine(), first);
    const waiting = await startOf(stateMachineArn, anOrder(2), 'T1_O1', first);
    const over = await startOf(stateMachineArn, anOrder(0), 'T1_O2', first);
    await first.idle();
    await sfn(first).send(new SendTaskSuccessCommand({ taskToken: opened[0]?.taskToken, output: '{}' }));
    await first.idle();
    expect(opened).toHaveLength(2);
    await clock.advance(400_000);
    await first.close();

    const second = await start(dataDir);
    await second.idle();
    expect(opened).toHaveLength(2);
    expect((await describeIt(over, second)).status).toBe('SUCCEEDED');
    await expect(startOf(stateMachineArn, anOrder(0), 'T1_O2', second)).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
    });
    await pass(201_000, second);
    expect(opened.map(({ index }) => index)).toEqual([0, 1, 1]);
    await second.close();

    const third = await start(dataDir);
    await sfn(third).send(new SendTaskSuccessCommand({ taskToken: opened[2]?.taskToken, output: '{}' }));
    await third.idle();
    expect(closed.at(-1)).toEqual({ tenantId: 'T1', orderId: 'O1', outcome: 'COMPLETED' });
    expect((await describeIt(waiting, third)).status).toBe('SUCCEEDED');
    const { events = [] } = await sfn(third).send(new GetExecutionHistoryCommand({ executionArn: waiting }));
    expect(events[0]?.timestamp).toEqual(new Date(NOW));
    await third.close();
    await rm(dataDir, { recursive: true });
  });
});
