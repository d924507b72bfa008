import { describe, expect, it } from 'vitest';
import { begin, clock, describeIt, FUNCTION, lambdas, lambdaTask, oneState, run } from './step-functions-scene.ts';

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
