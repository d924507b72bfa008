import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cloud } from '../src/cloud.ts';
import { startFixtureCloud } from './fixture-cloud.ts';

const MANY = 20;
const misbehave = 'fixture-counter-local-misbehave';

let cloud: Cloud;
async function countTogether(): Promise<unknown[]> {
  const answers = await Promise.all(
    Array.from({ length: MANY }, () => cloud.invoke(misbehave, { how: 'count together' })),
  );
  return answers.map(({ payload }) => payload);
}

describe('functions as they are run at home', () => {
  beforeAll(async () => {
    cloud = await startFixtureCloud();
  });
  afterAll(() => cloud?.close());

  it('share their thread, and its module, with invocations at the same time', async () => {
    expect(Math.max(...(await countTogether()).map(Number))).toBeGreaterThan(1);
  });
});

describe('functions as strictly as on AWS', () => {
  beforeAll(async () => {
    cloud = await startFixtureCloud({ isStrict: true });
  });
  afterAll(() => cloud?.close());

  it('have one invocation at a time in a thread, and the rest waits', async () => {
    expect(await countTogether()).toEqual(Array.from({ length: MANY }, () => 1));
  });

  it('never see what an invocation left that took too long', async () => {
    const late = await Promise.all(
      Array.from({ length: MANY }, () => cloud.invoke(misbehave, { how: 'wait and count' })),
    );
    expect(late.map(({ functionError }) => functionError?.errorType)).toEqual(late.map(() => 'Sandbox.Timedout'));
    expect(await countTogether()).toEqual(Array.from({ length: MANY }, () => 1));
  });

  it('have the name of the function in their environment', async () => {
    const { payload } = await cloud.invoke(misbehave, {});
    expect(payload).toMatchObject({ env: { AWS_LAMBDA_FUNCTION_NAME: misbehave } });
  });
});
