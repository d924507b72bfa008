import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InvokeFunction } from '../src/parts/part.ts';
import { startStepFunctions } from '../src/parts/step-functions/start-step-functions.ts';
import { virtualClock } from '../src/virtual-clock.ts';

type Lambda = (payload: never) => unknown;

const NOW = Date.parse('2026-03-01T12:00:00Z');
const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:';
let clock = virtualClock(NOW);
let lambdas: Record<string, Lambda> = {};
let part: Awaited<ReturnType<typeof start>>;
let machines = 0;

beforeEach(async () => {
  clock = virtualClock(NOW);
  lambdas = {};
  part = await start(undefined);
});
afterEach(() => part.close());

describe('data flow', () => {
  it('shapes input, parameters, result and output', async () => {
    lambdas.add = ({ a, b }: { a: number; b: number }) => ({ sum: a + b, noise: true });
    const machine = oneState({
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      InputPath: '$.numbers',
      Parameters: { FunctionName: `${FUNCTION}add`, Payload: { 'a.$': '$.a', b: 2 } },
      ResultSelector: { 'sum.$': '$.Payload.sum', 'retries.$': '$$.State.RetryCount' },
      ResultPath: '$.answer.of',
      OutputPath: '$.answer',
    });
    expect(await run(machine, { numbers: { a: 1 } })).toMatchObject({ output: { of: { sum: 3, retries: 0 } } });
  });

  it('fills the context object', async () => {
    const machine = oneState({
      Type: 'Pass',
      Parameters: {
        'execution.$': '$$.Execution.Id',
        'name.$': '$$.Execution.Name',
        'input.$': '$$.Execution.Input',
        'start.$': '$$.Execution.StartTime',
        'state.$': '$$.State.Name',
        'entered.$': '$$.State.EnteredTime',
        'machine.$': '$$.StateMachine.Id',
      },
    });
    const { output, executionArn, stateMachineArn } = await run(machine, { x: 1 }, 'named');
    expect(output).toEqual({
      execution: executionArn,
      name: 'named',
      input: { x: 1 },
      start: '2026-03-01T12:00:00.000Z',
      state: 'Only',
      entered: '2026-03-01T12:00:00.000Z',
      machine: stateMachineArn,
    });
  });

  it.each([
    ["States.Format('{} of {}: \\'{}\\'', $.n, 3, $.list[0])", "2 of 3: 'b'"],
    ['States.ArrayLength($.list)', 3],
    ['States.ArrayUnique($.list)', ['b', 'a']],
    ["States.ArrayContains($.list, 'a')", true],
    ['States.ArrayGetItem($.list, States.MathAdd($.n, -1))', 'a'],
    ['States.ArrayPartition($.list, 2)', [['b', 'a'], ['a']]],
    ['States.ArrayRange(1, 9, 4)', [1, 5, 9]],
    ["States.StringSplit('a-b.c', '-.')", ['a', 'b', 'c']],
    ['States.StringToJson(\'{"a":1}\')', { a: 1 }],
    ['States.JsonToString($.list)', '["b","a","a"]'],
    ["States.Base64Decode(States.Base64Encode('ñandú'))", 'ñandú'],
    ["States.Hash('x', 'SHA-256')", '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'],
    ['States.JsonMerge($, States.StringToJson(\'{"n":9}\'), false)', { n: 9, list: ['b', 'a', 'a'] }],
    ['$.list[*]', ['b', 'a', 'a']],
    ['$.list[1:]', ['a', 'a']],
    ["$['n']", 2],
    ['$..n', [2]],
    ['States.UUID()', expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)],
  ])('evaluates %s', async (expression, expected) => {
    const machine = oneState({ Type: 'Pass', Parameters: { 'v.$': expression } });
    expect(await run(machine, { n: 2, list: ['b', 'a', 'a'] })).toMatchObject({ output: { v: expected } });
  });

  it('fails with States.Runtime for a path that leads nowhere, and no catcher hears of it', async () => {
    const machine = oneState({
      ...lambdaTask('any', { 'x.$': '$.missing' }),
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
    });
    expect(await run(machine, {})).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
  });
});

describe('choice, wait, fail', () => {
  it.each([
    [{ Variable: '$.n', NumericGreaterThanEquals: 3 }, true],
    [{ Variable: '$.n', NumericLessThanPath: '$.m' }, true],
    [{ Variable: '$.s', StringMatches: 'pol*asa' }, true],
    [{ Variable: '$.s', StringEquals: 'pollo' }, false],
    [{ Variable: '$.t', TimestampLessThan: '2026-03-01T08:00:00-05:00' }, true],
    [{ Variable: '$.b', BooleanEquals: true }, true],
    [{ Variable: '$.none', IsPresent: false }, true],
    [{ Variable: '$.z', IsNull: true }, true],
    [{ Not: { Variable: '$.b', BooleanEquals: true } }, false],
    [
      {
        And: [
          { Variable: '$.none', IsPresent: true },
          { Variable: '$.none', StringEquals: 'x' },
        ],
      },
      false,
    ],
    [
      {
        Or: [
          { Variable: '$.n', IsString: true },
          { Variable: '$.n', IsNumeric: true },
        ],
      },
      true,
    ],
  ])('%j is %s', async (rule, matches) => {
    const machine = {
      StartAt: 'C',
      States: {
        C: { Type: 'Choice', Choices: [{ ...rule, Next: 'Yes' }], Default: 'No' },
        Yes: { Type: 'Pass', Result: true, End: true },
        No: { Type: 'Pass', Result: false, End: true },
      },
    };
    const input = { n: 3, m: 4, s: 'pollo a la brasa', t: '2026-03-01T12:00:00Z', b: true, z: null };
    expect((await run(machine, input)).output).toBe(matches);
  });

  it('names the error when no choice matches', async () => {
    const machine = {
      StartAt: 'C',
      States: {
        C: { Type: 'Choice', Choices: [{ Variable: '$.n', IsNull: true, Next: 'S' }] },
        S: { Type: 'Succeed' },
      },
    };
    expect(await run(machine, { n: 1 })).toMatchObject({ status: 'FAILED', error: 'States.NoChoiceMatched' });
  });

  it('waits by the clock, even for months', async () => {
    const machine = {
      StartAt: 'W',
      States: {
        W: { Type: 'Wait', SecondsPath: '$.s', Next: 'T' },
        T: { Type: 'Wait', Timestamp: '2026-06-01T00:00:00Z', Next: 'F' },
        F: { Type: 'Fail', ErrorPath: '$.e', CausePath: "States.Format('{}!', $.e)" },
      },
    };
    const execution = await begin(machine, { s: 10, e: 'Late' });
    await clock.advance(9_000);
    expect((await describeIt(execution)).status).toBe('RUNNING');
    await clock.advance(Date.parse('2026-06-01T00:00:00Z') - clock.now());
    expect(await describeIt(execution)).toMatchObject({ status: 'FAILED', error: 'Late', cause: 'Late!' });
  });
});

describe('tasks', () => {
  it('turns an error of the function into an error of that name, and a crash of the cloud into Lambda.Unknown', async () => {
    const machine = {
      StartAt: 'A',
      States: {
        A: {
          ...lambdaTask('broken'),
          Next: 'B',
          Catch: [{ ErrorEquals: ['Broken'], ResultPath: '$.first', Next: 'B' }],
        },
        B: {
          ...lambdaTask('missing'),
          End: true,
          Catch: [{ ErrorEquals: ['Lambda.Unknown'], ResultPath: '$.second', Next: 'E' }],
        },
        E: { Type: 'Succeed' },
      },
    };
    lambdas.broken = () => {
      throw Object.assign(new Error('no oven'), { name: 'Broken' });
    };
    expect(await run(machine, {})).toMatchObject({
      output: {
        first: { Error: 'Broken', Cause: '{"errorType":"Broken","errorMessage":"no oven"}' },
        second: { Error: 'Lambda.Unknown' },
      },
    });
  });

  it('tries again with back-off up to the longest delay, then fails', async () => {
    const calls: number[] = [];
    lambdas.broken = () => {
      calls.push((clock.now() - NOW) / 1000);
      throw Object.assign(new Error(), { name: 'Busy' });
    };
    const Retry = [
      { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 4, MaxDelaySeconds: 10 },
    ];
    const execution = await begin(oneState({ ...lambdaTask('broken'), Retry }), {});
    await pass(60_000);
    expect(calls).toEqual([0, 2, 8, 18, 28]);
    expect(await describeIt(execution)).toMatchObject({ status: 'FAILED', error: 'Busy' });
  });

  it('spreads retries when told to', async () => {
    const calls: number[] = [];
    lambdas.broken = () => {
      calls.push(clock.now() - NOW);
      throw Object.assign(new Error(), { name: 'Busy' });
    };
    const Retry = [
      { ErrorEquals: ['Busy'], IntervalSeconds: 10, BackoffRate: 1, MaxAttempts: 1, JitterStrategy: 'FULL' },
    ];
    await begin(oneState({ ...lambdaTask('broken'), Retry }), {});
    await pass(10_000);
    expect(calls[1]).toBeGreaterThan(0);
    expect(calls[1]).toBeLessThan(10_000);
  });

  it('counts each retrier for itself and tells the state how often it was tried', async () => {
    const seen: unknown[] = [];
    lambdas.moody = ({ n }: { n: number }) => {
      seen.push(n);
      if (n < 3) throw Object.assign(new Error(), { name: n === 1 ? 'Other' : 'Busy' });
      return 'fine';
    };
    const machine = oneState({
      ...lambdaTask('moody', { 'n.$': '$$.State.RetryCount' }),
      Retry: [
        { ErrorEquals: ['Busy'], MaxAttempts: 2 },
        { ErrorEquals: ['Other'], MaxAttempts: 1 },
      ],
    });
    const execution = await begin(machine, {});
    await pass(60_000);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect((await describeIt(execution)).status).toBe('SUCCEEDED');
  });

  it('does not let States.TaskFailed catch a time-out, but States.Timeout a lost heartbeat', async () => {
    const tokens = collectTokens();
    const machine = oneState({
      ...tokenTask('ask'),
      TimeoutSeconds: 100,
      HeartbeatSeconds: 10,
      Catch: [
        { ErrorEquals: ['States.TaskFailed'], Next: 'Caught' },
        { ErrorEquals: ['States.Timeout'], Next: 'Caught' },
      ],
    });
    const execution = await begin(machine, {});
    await pass(9_000);
    await sfn().send(new SendTaskHeartbeatCommand({ taskToken: tokens[0] }));
    await pass(9_000);
    expect((await describeIt(execution)).status).toBe('RUNNING');
    await pass(1_000);
    expect(await describeIt(execution)).toMatchObject({ output: { Error: 'States.HeartbeatTimeout' } });
  });

  it('goes on by its token, which is good once', async () => {
    const tokens = collectTokens();
    const execution = await begin(oneState(tokenTask('ask')), {});
    await part.idle();
    const succeed = (taskToken = tokens[0], output = '{"ok":true}') =>
      sfn().send(new SendTaskSuccessCommand({ taskToken, output }));

    await expect(succeed(tokens[0], '{')).rejects.toMatchObject({ name: 'InvalidOutput' });
    await succeed();
    expect(await describeIt(execution)).toMatchObject({ status: 'SUCCEEDED', output: { ok: true } });
    await expect(succeed()).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await expect(succeed('nonsense')).rejects.toMatchObject({ name: 'InvalidToken' });
    await expect(sfn().send(new SendTaskHeartbeatCommand({ taskToken: tokens[0] }))).rejects.toMatchObject({
      name: 'TaskTimedOut',
    });
  });

  it('takes a token that comes back before the function has answered', async () => {
    lambdas.ask = async ({ token }: { token: string }) => {
      await sfn().send(new SendTaskSuccessCommand({ taskToken: token, output: '"early"' }));
    };
    const execution = await begin(oneState(tokenTask('ask')), {});
    await part.idle();
    expect(await describeIt(execution)).toMatchObject({ output: 'early' });
  });

  it('fails a task whose function could not take the token', async () => {
    lambdas.ask = () => {
      throw Object.assign(new Error(), { name: 'Full' });
    };
    expect(await run(oneState(tokenTask('ask')), {})).toMatchObject({ status: 'FAILED', error: 'Full' });
  });
});

describe('map and parallel', () => {
  it('keeps to the concurrency and the order', async () => {
    let now = 0;
    let most = 0;
    lambdas.slow = async ({ v }: { v: number }) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return v * 10;
    };
    const machine = oneState({
      Type: 'Map',
      ItemsPath: '$.items',
      MaxConcurrency: 2,
      ItemSelector: { 'v.$': '$$.Map.Item.Value', 'at.$': '$$.Map.Item.Index', 'all.$': '$.items' },
      ItemProcessor: {
        ProcessorConfig: { Mode: 'INLINE' },
        StartAt: 'T',
        States: { T: { ...lambdaTask('slow', { 'v.$': '$.v' }), OutputPath: '$.Payload', End: true } },
      },
      ResultPath: '$.results',
    });
    expect(await run(machine, { items: [1, 2, 3, 4, 5] })).toMatchObject({ output: { results: [10, 20, 30, 40, 50] } });
    expect(most).toBe(2);
  });

  it('joins branches, and stops the others when one fails', async () => {
    const branch = (state: object) => ({ StartAt: 'S', States: { S: { ...state, End: true } } });
    const both = oneState({
      Type: 'Parallel',
      Branches: [branch({ Type: 'Pass', Result: 1 }), branch({ Type: 'Pass' })],
    });
    expect(await run(both, { in: 1 })).toMatchObject({ output: [1, { in: 1 }] });

    const tokens = collectTokens();
    lambdas.broken = () => {
      throw Object.assign(new Error(), { name: 'Broken' });
    };
    const failing = oneState({ Type: 'Parallel', Branches: [branch(tokenTask('ask')), branch(lambdaTask('broken'))] });
    expect(await run(failing, {})).toMatchObject({ status: 'FAILED', error: 'Broken' });
    await expect(sfn().send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '1' }))).rejects.toMatchObject({
      name: 'TaskTimedOut',
    });
  });
});

describe('definitions', () => {
  const task = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: { FunctionName: 'f' } };
  it.each([
    ['JSONata', { StartAt: 'S', QueryLanguage: 'JSONata', States: { S: { Type: 'Succeed' } } }, 'QueryLanguage'],
    ['JSONata in a state', oneState({ ...task, QueryLanguage: 'JSONata' }), "State 'Only': field 'QueryLanguage'"],
    ['Assign', oneState({ ...task, Assign: { x: 1 } }), "State 'Only': field 'Assign'"],
    ['a misspelt field', oneState({ ...task, TimeoutSecond: 1 }), "State 'Only': field 'TimeoutSecond'"],
    [
      'a distributed Map',
      oneState({
        Type: 'Map',
        ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, StartAt: 'S', States: { S: { Type: 'Succeed' } } },
      }),
      "State 'Only': ItemProcessor.ProcessorConfig.Mode",
    ],
    ['another integration', oneState({ ...task, Resource: 'arn:aws:states:::sqs:sendMessage' }), 'service integration'],
    [
      'a token that nobody gets',
      oneState({ ...task, Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken' }),
      '$$.Task.Token',
    ],
    [
      'an unknown intrinsic function',
      oneState({ Type: 'Pass', Parameters: { 'x.$': 'States.Nope($.a)' } }),
      'States.Nope',
    ],
    ['a filter in a path', oneState({ Type: 'Pass', InputPath: '$.a[?(@.b)]' }), '$.a[?(@.b)]'],
    ['a state that is not there', oneState({ ...task, End: undefined, Next: 'Gone' }), "'Gone'"],
    ['no end', oneState({ ...task, End: undefined }), 'Next or End'],
    [
      'States.ALL among others',
      oneState({ ...task, Retry: [{ ErrorEquals: ['States.ALL', 'X'] }] }),
      'must stand alone',
    ],
    ['what is no JSON', '{', 'not JSON'],
  ])('refuses %s, and says where', async (_, definition, said) => {
    await expect(create(definition)).rejects.toMatchObject({
      name: 'InvalidDefinition',
      message: expect.stringContaining(said),
    });
  });

  it('refuses a second machine of the name, and takes the same one again', async () => {
    const made = (definition: object, name = 'twice') =>
      sfn().send(new CreateStateMachineCommand({ name, definition: JSON.stringify(definition), roleArn: ROLE }));
    const first = await made(oneState({ Type: 'Pass' }));
    expect((await made(oneState({ Type: 'Pass' }))).stateMachineArn).toBe(first.stateMachineArn);
    await expect(made(oneState({ Type: 'Pass', Result: 1 }))).rejects.toMatchObject({
      name: 'StateMachineAlreadyExists',
    });
    await expect(made(oneState({ Type: 'Pass' }), 'a b')).rejects.toMatchObject({ name: 'InvalidName' });
  });

  it('lets a running execution keep its definition through an update', async () => {
    const wait = (Result: number) => ({
      StartAt: 'W',
      States: { W: { Type: 'Wait', Seconds: 5, Next: 'P' }, P: { Type: 'Pass', Result, End: true } },
    });
    const stateMachineArn = await create(wait(1));
    const before = await startOf(stateMachineArn, {});
    await sfn().send(new UpdateStateMachineCommand({ stateMachineArn, definition: JSON.stringify(wait(2)) }));
    const after = await startOf(stateMachineArn, {});
    await clock.advance(5_000);
    expect([(await describeIt(before)).output, (await describeIt(after)).output]).toEqual([1, 2]);
    const described = await sfn().send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(described.definition).toBe(JSON.stringify(wait(2)));
  });
});

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
    expect(events[1]?.stateEnteredEventDetails).toEqual({ name: 'Only', input: '{"x":1}' });
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

  it('survives failures of the function that opens a stage', async () => {
    let failures = 3;
    lambdas.open = (payload: Opened) => {
      if (failures-- > 0) throw Object.assign(new Error(), { name: 'Lambda.TooManyRequestsException' });
      opened.push(payload);
    };
    await begin(await orderMachine(), anOrder(1));
    await pass(30_000);
    expect(opened).toHaveLength(1);
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

const ROLE = 'arn:aws:iam::000000000000:role/workflow';

const invoke: InvokeFunction = async (arn, payload) => {
  const lambda = lambdas[arn.replace(FUNCTION, '')];
  if (!lambda) throw new Error(`no function ${arn}`);
  try {
    return { payload: (await lambda(payload as never)) ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    return { payload: null, functionError: { errorType: name, errorMessage: message } };
  }
};

function start(dataDir: string | undefined, ready?: Promise<void>) {
  return startStepFunctions({ port: 0, clock, dataDir, invoke, ready, accountId: '000000000000', region: 'us-east-1' });
}

const clients = new Map<string, SFNClient>();
function sfn({ endpoint } = part) {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'local' };
  const client = clients.get(endpoint) ?? new SFNClient({ endpoint, region: 'us-east-1', credentials });
  clients.set(endpoint, client);
  return client;
}

function oneState(state: object) {
  const caught = JSON.stringify(state).includes('"Caught"') ? { Caught: { Type: 'Pass', End: true } } : {};
  return { StartAt: 'Only', States: { Only: { End: true, ...state }, ...caught } };
}

function lambdaTask(name: string, Payload: object = {}) {
  const Parameters = { FunctionName: `${FUNCTION}${name}`, Payload };
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters };
}

function tokenTask(name: string) {
  const task = lambdaTask(name, { 'token.$': '$$.Task.Token' });
  return { ...task, Resource: `${task.Resource}.waitForTaskToken` };
}

function collectTokens(): string[] {
  const tokens: string[] = [];
  lambdas.ask = ({ token, taskToken }: { token?: string; taskToken?: string }) => {
    tokens.push(token ?? taskToken ?? '');
  };
  return tokens;
}

async function orderMachine() {
  const text = await readFile(
    new URL('../../../services/orquestador/src/workflow/order.asl.yml', import.meta.url),
    'utf8',
  );
  const functions: Record<string, string> = { OpenStageArn: 'open', CloseOrderArn: 'close' };
  return load(text.replaceAll(/\$\{(\w+)\}/g, (_, name) => `${FUNCTION}${functions[name]}`)) as object;
}

function anOrder(stages: number, kind = 'KITCHEN') {
  const list = Array.from({ length: stages }, (_, index) => ({ index, kind, timeoutSeconds: 600 }));
  return { tenantId: 'T1', orderId: 'O1', stages: list };
}

async function create(definition: object | string, of = part) {
  const text = typeof definition === 'string' ? definition : JSON.stringify(definition);
  const command = new CreateStateMachineCommand({ name: `machine-${++machines}`, definition: text, roleArn: ROLE });
  return (await sfn(of).send(command)).stateMachineArn ?? '';
}

async function startOf(stateMachineArn: string, input: unknown, name?: string, of = part) {
  const command = new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) });
  return (await sfn(of).send(command)).executionArn ?? '';
}

async function begin(definition: object, input: unknown) {
  return startOf(await create(definition), input);
}

async function describeIt(executionArn: string, of = part) {
  const described = await sfn(of).send(new DescribeExecutionCommand({ executionArn }));
  return { ...described, output: described.output === undefined ? undefined : JSON.parse(described.output) };
}

async function run(definition: object, input: unknown, name?: string) {
  const executionArn = await startOf(await create(definition), input, name);
  await part.idle();
  return { ...(await describeIt(executionArn)), executionArn };
}

/** Lets time pass, with all calls made that come due. */
async function pass(ms: number, of = part) {
  await of.idle();
  await clock.advance(ms);
  await of.idle();
}
