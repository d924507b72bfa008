import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cloud } from '../src/cloud.ts';
import { virtualClock } from '../src/virtual-clock.ts';
import { messagesIn, sdkConfig, startFixtureCloud } from './fixture-cloud.ts';

const MINUTE = 60_000;
const clock = virtualClock(Date.now());
let cloud: Cloud;
let lines: string[] = [];
beforeAll(async () => {
  cloud = await startFixtureCloud({
    clock,
    retryDelayMs: MINUTE,
    redeliverAfterSeconds: undefined,
    log: (line) => lines.push(line),
  });
});
afterAll(() => cloud?.close());

/** Lets time pass, and everything happen that it brings. */
async function pass(ms: number): Promise<void> {
  await cloud.idle();
  await clock.advance(ms);
  await cloud.idle();
}
const add = (name: string) =>
  fetch(`${cloud.httpApi('counter')}/add/${name}`, { method: 'POST', body: '{"amount":1}' });
async function total(name: string): Promise<number> {
  const response = await fetch(`${cloud.httpApi('counter')}/count/${name}`);
  return JSON.parse(await response.text()).total;
}
const linesWith = (text: string) => lines.filter((line) => line.includes(text)).length;

describe('while time stands still', () => {
  it('a schedule and the retry of a delivery wait, and happen when it passes', async () => {
    const sqs = new SQSClient(sdkConfig(cloud, 'SQS'));
    const limit = (MaximumMessageSize: string) =>
      sqs.send(
        new SetQueueAttributesCommand({
          QueueUrl: cloud.queueUrl('fixture-queue'),
          Attributes: { MaximumMessageSize },
        }),
      );
    await limit('1024');
    const long = `long-${'x'.repeat(1000)}`;
    await add(long);
    await cloud.idle();
    expect([await total(long), await total('ticks')]).toEqual([0, 0]);

    await limit('262144');
    await cloud.idle();
    expect(await total(long)).toBe(0);
    await pass(MINUTE);
    expect(await total(long)).toBe(1);

    await pass(59 * MINUTE);
    expect(await total('ticks')).toBe(1);
    await pass(120 * MINUTE);
    expect(await total('ticks')).toBe(3);
  });

  it('a failed message is hidden until its visibility timeout, then given up', async () => {
    await add('poison');
    for (const [minutes, dead] of [
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ]) {
      await pass((minutes ?? 0) * MINUTE);
      expect(await messagesIn(cloud, 'fixture-dead-letters')).toBe(dead);
    }
    expect(await messagesIn(cloud, 'fixture-queue')).toBe(0);
  });

  it('an asynchronous invocation waits longer from try to try', async () => {
    lines = [];
    const lambda = new LambdaClient(sdkConfig(cloud, 'LAMBDA'));
    const FunctionName = 'fixture-counter-local-misbehave';
    await lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload: '{"how":"throw"}' }));
    for (const [minutes, tries] of [
      [0, 1],
      [1, 2],
      [1, 2],
      [1, 3],
      [60, 3],
    ]) {
      await pass((minutes ?? 0) * MINUTE);
      expect(linesWith('misbehave failed')).toBe(tries);
    }
  });

  it('a stream record that fails holds its shard until it is given up', async () => {
    await add('unpublishable');
    await add('after');
    await pass(MINUTE);
    expect([await total('after'), await messagesIn(cloud, 'fixture-publish-failures')]).toEqual([0, 0]);
    await pass(2 * MINUTE);
    await pass(4 * MINUTE);
    expect([await total('after'), await messagesIn(cloud, 'fixture-publish-failures')]).toEqual([1, 1]);
  });

  it('an item lives as long as its time to live says', async () => {
    const dynamodb = new DynamoDBClient(sdkConfig(cloud, 'DYNAMODB'));
    const TableName = cloud.table('counter');
    const inMinutes = (minutes: number) => Math.floor(clock.now() / 1000) + minutes * 60;
    const put = (id: string, ttl?: object) =>
      dynamodb.send(
        new PutItemCommand({ TableName, Item: { PK: { S: 'TTL' }, SK: { S: id }, ...(ttl && { ttl }) } as never }),
      );
    await put('five minutes', { N: String(inMinutes(5)) });
    await put('an hour', { N: String(inMinutes(60)) });
    await put('text', { S: String(inMinutes(5)) });
    await put('milliseconds', { N: String(clock.now()) });
    await put('long ago', { N: String(inMinutes(-6 * 365 * 24 * 60)) });
    await put('for ever');
    const left = async () => {
      const FilterExpression = 'PK = :pk';
      const scan = { TableName, FilterExpression, ExpressionAttributeValues: { ':pk': { S: 'TTL' } } };
      return ((await dynamodb.send(new ScanCommand(scan))).Items ?? []).map(({ SK }) => SK?.S).sort();
    };
    await cloud.idle();
    expect(await left()).toHaveLength(6);
    await pass(15 * MINUTE);
    expect(await left()).toEqual(['an hour', 'for ever', 'long ago', 'milliseconds', 'text']);
    await pass(70 * MINUTE);
    expect(await left()).toEqual(['for ever', 'long ago', 'milliseconds', 'text']);
  });
});
