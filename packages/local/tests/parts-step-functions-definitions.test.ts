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
