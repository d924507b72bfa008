import {
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import {
  anOrder,
  begin,
  clock,
  collectTokens,
  create,
  describeIt,
  lambdas,
  lambdaTask,
  oneState,
  orderMachine,
  part,
  pass,
  run,
  sfn,
  start,
  startOf,
  tokenTask,
} from './step-functions-scene.ts';

describe('executions', () => {
  it('have a name that starts one execution in ninety days', async () => {
    const tokens = collectTokens();
    const arn = await create(oneState(tokenTask('ask')));
    const first = await startOf(arn, { a: 1 }, 'order-1');
    expect(await startOf(arn, { a: 1 }, 'order-1')).toBe(first);
    await expect(startOf(arn, { a: 2 }, 'order-1')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    await part.idle();
    await sfn().send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '1' }));
    await expect(startOf(arn, { a: 1 }, 'order-1')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    expect(tokens).toHaveLength(1);
    await clock.advance(90 * 24 * 3_600_000);
    expect(await startOf(arn, { a: 1 }, 'order-1')).toBe(first);
  });

  it('are refused without a machine, with a bad name or a bad input', async () => {
    const arn = await create(oneState({ Type: 'Pass' }));
    await expect(startOf(`${arn}x`, {})).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
    await expect(startOf('nonsense', {})).rejects.toMatchObject({ name: 'InvalidArn' });
    await expect(startOf(arn, {}, 'a*b')).rejects.toMatchObject({ name: 'InvalidName' });
    const bad = sfn().send(new StartExecutionCommand({ stateMachineArn: arn, input: '{' }));
    await expect(bad).rejects.toMatchObject({ name: 'InvalidExecutionInput' });
    await expect(describeIt(`${arn}:none`)).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });

  it('can be stopped, which ends their tasks', async () => {
    const tokens = collectTokens();
    const arn = await create(oneState(tokenTask('ask')));
    const execution = await startOf(arn, {});
    await part.idle();
    await sfn().send(new StopExecutionCommand({ executionArn: execution, error: 'Closed', cause: 'for today' }));
    expect(await describeIt(execution)).toMatchObject({ status: 'ABORTED', error: 'Closed', cause: 'for today' });
    const { executions } = await sfn().send(
      new ListExecutionsCommand({ stateMachineArn: arn, statusFilter: 'ABORTED' }),
    );
    expect(executions?.map(({ executionArn }) => executionArn)).toEqual([execution]);
    await expect(sfn().send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '1' }))).rejects.toMatchObject({
      name: 'TaskTimedOut',
    });
  });

  it('end by the time-out of the machine', async () => {
    collectTokens();
    const execution = await begin({ TimeoutSeconds: 60, ...oneState(tokenTask('ask')) }, {});
    await pass(60_000);
    expect(await describeIt(execution)).toMatchObject({ status: 'TIMED_OUT', error: 'States.Timeout' });
  });

  it('tell their history', async () => {
    lambdas.f = () => 1;
    const { executionArn } = await run(oneState(lambdaTask('f')), { x: 1 });
    const { events = [] } = await sfn().send(new GetExecutionHistoryCommand({ executionArn }));
    expect(events.map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
    expect(events[1]?.stateEnteredEventDetails).toMatchObject({ name: 'Only', input: '{"x":1}' });
  });

  it('wait by the thousand', async () => {
    const tokens = collectTokens();
    const arn = await create(await orderMachine());
    lambdas.open = lambdas.ask ?? (() => undefined);
    lambdas.close = () => ({});
    const all = await Promise.all(Array.from({ length: 1000 }, (_, at) => startOf(arn, anOrder(1), `t_${at}`)));
    await part.idle();
    expect(tokens).toHaveLength(1000);
    await Promise.all(tokens.map((taskToken) => sfn().send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))));
    await part.idle();
    expect((await describeIt(all[999] ?? '')).status).toBe('SUCCEEDED');
  }, 20_000);
});

describe('executions in a list', () => {
  it('come newest first, in pages that later ones do not move, by their status', async () => {
    const tokens = collectTokens();
    const stateMachineArn = await create(oneState(tokenTask('ask')));
    for (const name of ['a', 'b', 'c', 'd']) await startOf(stateMachineArn, {}, name);
    await part.idle();
    await sfn().send(new SendTaskSuccessCommand({ taskToken: tokens[1], output: '1' }));
    await part.idle();
    const list = (input: object) => sfn().send(new ListExecutionsCommand({ stateMachineArn, ...input }));

    const first = await list({ statusFilter: 'RUNNING', maxResults: 2 });
    expect(first.executions?.map(({ name }) => name)).toEqual(['d', 'c']);
    await startOf(stateMachineArn, {}, 'e');
    const second = await list({ statusFilter: 'RUNNING', maxResults: 2, nextToken: first.nextToken });
    expect([second.executions?.map(({ name }) => name), second.nextToken]).toEqual([['a'], undefined]);
    expect((await list({ statusFilter: 'SUCCEEDED' })).executions).toMatchObject([
      { name: 'b', status: 'SUCCEEDED', stateMachineArn, stopDate: expect.any(Date) },
    ]);
    await expect(list({ nextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidToken' });
    await expect(list({ redriveFilter: 'REDRIVEN' })).rejects.toThrow('redriveFilter');
  });
});

it('calls nothing before the functions are there', async () => {
  const calls: unknown[] = [];
  lambdas.f = () => calls.push('f');
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const early = await start(undefined, ready);
  await startOf(await create(oneState(lambdaTask('f')), early), {}, undefined, early);
  expect(calls).toEqual([]);
  resolve();
  await early.idle();
  expect(calls).toEqual(['f']);
  await early.close();
});
