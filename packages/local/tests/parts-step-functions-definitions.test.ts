import {
  CreateStateMachineCommand,
  DescribeStateMachineCommand,
  SendTaskSuccessCommand,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import {
  clock,
  collectTokens,
  create,
  describeIt,
  lambdas,
  lambdaTask,
  oneState,
  ROLE,
  run,
  sfn,
  startOf,
  tokenTask,
} from './step-functions-scene.ts';

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

function oneChoice(rule: object) {
  return oneState({ Type: 'Choice', End: undefined, Choices: [{ ...rule, Next: 'Caught' }] });
}

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
    [
      'another integration, by its field',
      oneState({ ...task, Resource: 'arn:aws:states:::events:putEvents' }),
      "State 'Only': Resource: the service integration",
    ],
    [
      'a parameter of Lambda that is not passed on',
      oneState({ ...task, Parameters: { FunctionName: 'f', Qualifier: 'live' } }),
      "State 'Only': Parameters.Qualifier",
    ],
    [
      'a distributed map by its other fields',
      oneState({ Type: 'Map', ItemReader: {}, ItemProcessor: { StartAt: 'S', States: { S: { Type: 'Succeed' } } } }),
      "State 'Only': field 'ItemReader'",
    ],
    ['Arguments of JSONata', oneState({ ...task, Arguments: {} }), "State 'Only': field 'Arguments'"],
    ['Output of JSONata', oneState({ Type: 'Pass', Output: '{% 1 %}' }), "State 'Only': field 'Output'"],
    [
      'a Condition of JSONata',
      oneChoice({ Condition: '{% true %}' }),
      "State 'Only': Choices.0: Condition needs a list of rules",
    ],
    [
      'Assign in a choice',
      oneChoice({ Variable: '$.a', IsNull: true, Assign: {} }),
      'Choices.0: a choice rule needs one',
    ],
    [
      'what an operator never equals',
      oneChoice({ Variable: '$.a', StringEquals: 5 }),
      "State 'Only': Choices.0: StringEquals cannot compare with 5",
    ],
    ['a test for presence by text', oneChoice({ Variable: '$.a', IsPresent: 'true' }), 'IsPresent cannot compare'],
    [
      'a time without a zone',
      oneChoice({ Variable: '$.a', TimestampEquals: '2026-03-01T12:00:00' }),
      'TimestampEquals cannot compare',
    ],
    [
      'a Next inside a rule',
      oneChoice({ And: [{ Variable: '$.a', IsNull: true, Next: 'Caught' }] }),
      'Choices.0: a choice rule needs one operator, not IsNull, Next',
    ],
    [
      'what the context object has not',
      oneState({ Type: 'Pass', Parameters: { deep: [{ 'x.$': '$$.Execution.RedriveCount' }] } }),
      "State 'Only': Parameters.deep.0.x.$: '$$.Execution.RedriveCount' is not in the context object",
    ],
    [
      'a choice by what the context object has not',
      oneChoice({ Variable: '$$.Execution.RedriveTime', IsPresent: false }),
      'is not in the context object',
    ],
    [
      'a seed for random numbers',
      oneState({ Type: 'Pass', Parameters: { 'x.$': 'States.MathRandom(1, 9, $.seed)' } }),
      "State 'Only': Parameters.x.$: States.MathRandom with 3 arguments",
    ],
    [
      'a value that is given twice',
      oneState({ Type: 'Pass', Parameters: { x: 1, 'x.$': '$.a' } }),
      "State 'Only': Parameters.x.$: it is given twice",
    ],
    [
      'a result put into a list',
      oneState({ ...task, ResultPath: '$.list[0]' }),
      "State 'Only': ResultPath: '$.list[0]' is no place",
    ],
    [
      'a result put into the context object',
      oneState({ ...task, ResultPath: '$$.Execution.Input' }),
      "State 'Only': ResultPath: '$$.Execution.Input' is no place",
    ],
    [
      'a caught error put into a list',
      oneState({ ...task, Catch: [{ ErrorEquals: ['X'], ResultPath: '$.list[0]', Next: 'Caught' }] }),
      "State 'Only': Catch.0.ResultPath",
    ],
    [
      'a catcher of what is never raised',
      oneState({ ...task, Catch: [{ ErrorEquals: ['States.Permissions'], Next: 'Caught' }] }),
      "State 'Only': Catch.0.ErrorEquals: the error 'States.Permissions' is never raised",
    ],
    [
      'a cause that is no path',
      oneState({ Type: 'Fail', End: undefined, CausePath: 'States.Nope($.a)' }),
      "State 'Only': CausePath: there is no intrinsic function States.Nope",
    ],
    [
      'two causes',
      oneState({ Type: 'Fail', End: undefined, Cause: 'a', CausePath: '$.a' }),
      "State 'Only': Cause and CausePath exclude each other",
    ],
    [
      'a time to wait for that is none',
      oneState({ Type: 'Wait', Timestamp: 'tomorrow' }),
      "State 'Only': Timestamp: 'tomorrow' is no timestamp",
    ],
    [
      'a heartbeat that is never missed',
      oneState({ ...task, TimeoutSeconds: 5, HeartbeatSeconds: 5 }),
      "State 'Only': HeartbeatSeconds must be less",
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
