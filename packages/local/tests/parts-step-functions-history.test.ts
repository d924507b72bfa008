import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetExecutionHistoryCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import {
  begin,
  collectTokens,
  create,
  describeIt,
  FUNCTION,
  lambdas,
  lambdaTask,
  oneState,
  part,
  pass,
  ROLE,
  run,
  sfn,
  start,
  startOf,
  tokenTask,
} from './step-functions-scene.ts';

const history = async (executionArn: string, input: object = {}, of = part) =>
  sfn(of).send(new GetExecutionHistoryCommand({ executionArn, ...input }));
/** `3 TaskScheduled 2`: id, type, and the event before it. */
const told = async (executionArn: string) =>
  ((await history(executionArn)).events ?? []).map(
    ({ id, type, previousEventId }) => `${id} ${type} ${previousEventId}`,
  );
const branch = (state: object) => ({ StartAt: 'In', States: { In: { End: true, ...state } } });
const succeed = (taskToken: string | undefined, output = '{}', of = part) =>
  sfn(of).send(new SendTaskSuccessCommand({ taskToken, output }));

describe('the history of an execution', () => {
  it('tells each task with its request and its end', async () => {
    const tokens = collectTokens();
    const machine = oneState({ ...tokenTask('ask'), TimeoutSeconds: 60, HeartbeatSeconds: 10 });
    const execution = await begin(machine, { x: 1 });
    await part.idle();
    await succeed(tokens[0], '{"ok":true}');
    await part.idle();

    expect(await told(execution)).toEqual([
      '1 ExecutionStarted 0',
      '2 TaskStateEntered 0',
      '3 TaskScheduled 2',
      '4 TaskStarted 3',
      '5 TaskSubmitted 4',
      '6 TaskSucceeded 5',
      '7 TaskStateExited 6',
      '8 ExecutionSucceeded 7',
    ]);
    const { events = [] } = await history(execution);
    const kind = { resourceType: 'lambda', resource: 'invoke.waitForTaskToken' };
    const output = '{"ok":true}';
    expect(events[0]?.executionStartedEventDetails).toEqual({
      input: '{"x":1}',
      inputDetails: { truncated: false },
      roleArn: ROLE,
    });
    expect(events[2]?.taskScheduledEventDetails).toEqual({
      ...kind,
      region: 'us-east-1',
      parameters: expect.stringContaining(tokens[0] ?? 'no token'),
      timeoutInSeconds: 60,
      heartbeatInSeconds: 10,
    });
    expect(events[4]?.taskSubmittedEventDetails).toMatchObject({ ...kind, output: expect.any(String) });
    expect(events[5]?.taskSucceededEventDetails).toEqual({ ...kind, output, outputDetails: { truncated: false } });
    expect(events[7]?.executionSucceededEventDetails).toMatchObject({ output });
  });

  it('tells of a function that is named by its ARN with the events of a function', async () => {
    lambdas.broken = () => {
      throw Object.assign(new Error('no'), { name: 'Broken' });
    };
    const { executionArn } = await run(oneState({ Type: 'Task', Resource: `${FUNCTION}broken` }), { x: 1 });
    const { events = [] } = await history(executionArn);
    expect(events.map(({ type }) => type).slice(2)).toEqual([
      'LambdaFunctionScheduled',
      'LambdaFunctionStarted',
      'LambdaFunctionFailed',
      'ExecutionFailed',
    ]);
    expect(events[2]?.lambdaFunctionScheduledEventDetails).toMatchObject({
      resource: `${FUNCTION}broken`,
      input: '{"x":1}',
    });
    expect(events[4]?.lambdaFunctionFailedEventDetails).toMatchObject({ error: 'Broken' });
    expect(events[5]?.executionFailedEventDetails).toMatchObject({ error: 'Broken' });
  });

  it('follows each branch by itself, and the one that ended last goes on', async () => {
    const tokens = collectTokens();
    const machine = oneState({ Type: 'Parallel', Branches: [branch(tokenTask('ask')), branch({ Type: 'Pass' })] });
    const execution = await begin(machine, {});
    await part.idle();
    await succeed(tokens[0]);
    await part.idle();
    expect(await told(execution)).toEqual([
      '1 ExecutionStarted 0',
      '2 ParallelStateEntered 0',
      '3 ParallelStateStarted 2',
      '4 TaskStateEntered 3',
      '5 TaskScheduled 4',
      '6 TaskStarted 5',
      '7 PassStateEntered 3',
      '8 PassStateExited 7',
      '9 TaskSubmitted 6',
      '10 TaskSucceeded 9',
      '11 TaskStateExited 10',
      '12 ParallelStateSucceeded 11',
      '13 ParallelStateExited 12',
      '14 ExecutionSucceeded 13',
    ]);
  });

  it('tells which items failed and which were interrupted', async () => {
    collectTokens();
    lambdas.broken = () => {
      throw new Error('no');
    };
    const choice = { Type: 'Choice', Choices: [{ Variable: '$', IsNumeric: true, Next: 'Ask' }], Default: 'Break' };
    const States = {
      Which: choice,
      Ask: { ...tokenTask('ask'), End: true },
      Break: { ...lambdaTask('broken'), End: true },
    };
    const { executionArn } = await run(oneState({ Type: 'Map', ItemProcessor: { StartAt: 'Which', States } }), [
      1,
      'break',
    ]);
    const { events = [] } = await history(executionArn);
    expect(events.map(({ type }) => type).slice(-6)).toEqual([
      'TaskFailed',
      'MapIterationFailed',
      'TaskStateAborted',
      'MapIterationAborted',
      'MapStateFailed',
      'ExecutionFailed',
    ]);
    expect(events.find(({ type }) => type === 'MapIterationFailed')?.mapIterationFailedEventDetails).toEqual({
      name: 'Only',
      index: 1,
    });
    expect(events.find(({ type }) => type === 'MapStateStarted')?.mapStateStartedEventDetails).toEqual({ length: 2 });
  });

  it('ends with the end, comes in pages and backwards, and refuses a page that it did not offer', async () => {
    collectTokens();
    const execution = await begin(oneState(tokenTask('ask')), {});
    await part.idle();
    await sfn().send(new StopExecutionCommand({ executionArn: execution, error: 'E', cause: 'C' }));
    await part.idle();
    const first = await history(execution, { maxResults: 2, reverseOrder: true });
    expect(first.events?.map(({ type }) => type)).toEqual(['ExecutionAborted', 'TaskSubmitted']);
    expect(first.events?.[0]?.executionAbortedEventDetails).toEqual({ error: 'E', cause: 'C' });
    const rest = await history(execution, { maxResults: 4, reverseOrder: true, nextToken: first.nextToken });
    expect([rest.events?.at(-1)?.type, rest.nextToken]).toEqual(['ExecutionStarted', undefined]);
    await expect(history(execution, { nextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidToken' });
    await expect(history(execution, { includeExecutionData: false })).rejects.toThrow('includeExecutionData');
  });

  it('is not made up when it was not kept', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sfn-'));
    const first = await start(dataDir);
    const over = await startOf(await create(oneState({ Type: 'Pass' }), first), {}, 'over', first);
    await first.idle();
    await first.close();
    const second = await start(dataDir);
    await expect(history(over, {}, second)).rejects.toMatchObject({ name: 'HistoryNotKept' });
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});

describe('tokens inside of a Map and a Parallel', () => {
  it('belong to their items, over a restart and with heartbeats', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sfn-'));
    const asked: { token: string; item: string }[] = [];
    lambdas.ask = (payload: { token: string; item: string }) => void asked.push(payload);
    const task = { ...tokenTask('ask'), HeartbeatSeconds: 10 };
    const Payload = { 'token.$': '$$.Task.Token', 'item.$': '$' };
    const ask = { ...task, Parameters: { ...task.Parameters, Payload } };
    const each = { Type: 'Map', MaxConcurrency: 2, ItemProcessor: branch(ask), End: true };
    const definition = oneState({
      Type: 'Parallel',
      Branches: [{ StartAt: 'Each', States: { Each: each } }, branch({ Type: 'Pass' })],
    });
    const tokenOf = (item: string) => asked.find((one) => one.item === item)?.token;

    const first = await start(dataDir);
    const execution = await startOf(await create(definition, first), ['x', 'y', 'z'], 'tokens', first);
    await first.idle();
    expect(asked.map(({ item }) => item)).toEqual(['x', 'y']);
    await succeed(tokenOf('y'), '"Y"', first);
    await first.idle();
    await pass(9_000, first);
    for (const item of ['x', 'z']) await sfn(first).send(new SendTaskHeartbeatCommand({ taskToken: tokenOf(item) }));
    await pass(9_000, first);
    await first.close();

    const second = await start(dataDir);
    await succeed(tokenOf('x'), '"X"', second);
    await succeed(tokenOf('z'), '"Z"', second);
    await second.idle();
    expect(asked.map(({ item }) => item)).toEqual(['x', 'y', 'z']);
    expect(await describeIt(execution, second)).toMatchObject({
      status: 'SUCCEEDED',
      output: [
        ['X', 'Y', 'Z'],
        ['x', 'y', 'z'],
      ],
      inputDetails: { included: true },
      outputDetails: { included: true },
    });
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});
