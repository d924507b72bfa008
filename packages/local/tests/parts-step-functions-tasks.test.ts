import { SendTaskHeartbeatCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import {
  begin,
  clock,
  collectTokens,
  describeIt,
  lambdas,
  lambdaTask,
  NOW,
  oneState,
  part,
  pass,
  run,
  sfn,
  tokenTask,
} from './step-functions-scene.ts';

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
