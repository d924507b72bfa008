import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cloud } from '../src/cloud.ts';
import { sdkConfig, startFixtureCloud } from './fixture-cloud.ts';

let cloud: Cloud;
let lambda: LambdaClient;
let lines: string[] = [];
beforeAll(async () => {
  cloud = await startFixtureCloud({ log: (line) => lines.push(line) });
  lambda = new LambdaClient({ ...sdkConfig(cloud, 'LAMBDA'), maxAttempts: 1 });
});
afterAll(() => cloud?.close());

async function invoke(payload: object, InvocationType: 'RequestResponse' | 'Event' = 'RequestResponse') {
  const FunctionName = 'fixture-counter-local-misbehave';
  const answer = await lambda.send(
    new InvokeCommand({ FunctionName, InvocationType, Payload: JSON.stringify(payload) }),
  );
  const text = answer.Payload?.transformToString();
  return { status: answer.StatusCode, error: answer.FunctionError, payload: text ? JSON.parse(text) : undefined };
}

describe('a function', () => {
  it('answers with what its handler returns, and gets a context', async () => {
    const { status, error, payload } = await invoke({});
    expect({ status, error }).toEqual({ status: 200, error: undefined });
    expect(payload).toMatchObject({ left: true, name: 'fixture-counter-local-misbehave' });
  });

  it('sees the variables of its template and of Lambda, and no other', async () => {
    const { env } = (await invoke({})).payload;
    expect(env).toMatchObject({
      TABLE_NAME: 'fixture-counter-local',
      BUS_NAME: 'fixture-local',
      AWS_REGION: 'us-east-1',
    });
    expect(Object.keys(env).filter((name) => !/^AWS_|^(TABLE|BUS)_NAME$|^TZ$/.test(name))).toEqual([]);
  });

  it('may do what its own role allows and no more, though it shares its thread with others', async () => {
    const { payload } = await invoke({ how: 'read without permission' });
    expect(payload).toMatchObject({
      errorType: 'AccessDeniedException',
      errorMessage: expect.stringMatching(
        /fixture-counter-local-misbehave is not authorized to perform: dynamodb:GetItem/,
      ),
    });
  });

  it('has an environment of its own when its declaration gives it one', async () => {
    const { env } = (await invoke({})).payload;
    expect(env.ONLY_CONSUME).toBeUndefined();
  });

  it.each([
    ['throws', 'throw', { errorType: 'TypeError', errorMessage: 'it is broken' }],
    [
      'leaves a rejection unheard',
      'reject unheard',
      { errorType: 'Runtime.UnhandledPromiseRejection', errorMessage: 'nobody waited' },
    ],
    ['ends its process', 'exit', { errorType: 'Runtime.ExitError' }],
    [
      'waits for ever',
      'wait',
      { errorType: 'Sandbox.Timedout', errorMessage: expect.stringMatching(/timed out after 1.00 seconds$/) },
    ],
    ['never yields', 'spin', { errorType: 'Sandbox.Timedout' }],
  ])('reports the error of a handler that %s, and works again', async (_what, how, expected) => {
    const { status, error, payload } = await invoke({ how });
    expect({ status, error }).toEqual({ status: 200, error: 'Unhandled' });
    expect(payload).toMatchObject(expected);

    await cloud.idle();
    let next = await invoke({});
    // A thread that never yields is ended a moment after its time-out.
    while (next.error) next = await invoke({});
    expect(next.payload.left).toBe(true);
  });

  it('is invoked without waiting, and again when that fails', async () => {
    lines = [];
    expect((await invoke({ how: 'exit' }, 'Event')).status).toBe(202);
    await cloud.idle();
    expect(lines.filter((line) => line.includes('misbehave failed: The runtime exited'))).toHaveLength(3);
  });

  it('takes nobody with it that had not begun when it ended its process', async () => {
    const [ended, ...others] = await Promise.all([
      invoke({ how: 'exit' }),
      ...Array.from({ length: 9 }, () => invoke({})),
    ]);
    expect(ended?.payload).toMatchObject({ errorType: 'Runtime.ExitError' });
    expect(others.map(({ error }) => error)).toEqual(others.map(() => undefined));
  });

  it('runs invocations at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => invoke({})));
    expect(answers.every(({ error }) => error === undefined)).toBe(true);
  });

  it('must exist', async () => {
    const unknown = lambda.send(new InvokeCommand({ FunctionName: 'nobody' }));
    await expect(unknown).rejects.toThrow(expect.objectContaining({ name: 'ResourceNotFoundException' }));
  });
});
