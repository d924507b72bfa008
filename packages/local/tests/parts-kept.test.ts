import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DescribeExecutionCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { GetQueueUrlCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Order } from '../src/eventbridge/delivery.ts';
import { eventBus } from '../src/eventbridge/event-bus.ts';
import { virtualClock } from '../src/virtual-clock.ts';
import * as storage from './s3-sqs-scene.ts';
import * as workflows from './step-functions-scene.ts';

/** A part that is left alone and opened a second time over the same files is what a killed process leaves behind. */
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'local-kept-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const { sqs, s3, receive, aQueue } = storage;
const urlIn = async (part: typeof storage.part, QueueName: string) =>
  (await sqs(part).send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? '';

describe('SQS after a kill', () => {
  it('gives a message in flight again, and counts all receipts but the one that the kill cut short', async () => {
    const first = await storage.start(dataDir);
    const QueueUrl = await aQueue('orders', { VisibilityTimeout: '1' }, first);
    await sqs(first).send(new SendMessageCommand({ QueueUrl, MessageBody: 'taken' }));
    expect((await receive(QueueUrl, {}, first)).Messages).toHaveLength(1);
    await storage.clock.advance(1_000);
    expect((await receive(QueueUrl, {}, first)).Messages).toHaveLength(1);

    const second = await storage.start(dataDir);
    const { Messages } = await receive(await urlIn(second, 'orders'), { MessageSystemAttributeNames: ['All'] }, second);
    expect(Messages).toMatchObject([{ Body: 'taken', Attributes: { ApproximateReceiveCount: '2' } }]);
    await Promise.all([first.close(), second.close()]);
  });

  it('has a dead letter once, in one queue', async () => {
    const first = await storage.start(dataDir);
    await aQueue('dead', {}, first);
    const deadLetterTargetArn = 'arn:aws:sqs:us-east-1:000000000000:dead';
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 });
    const QueueUrl = await aQueue('orders', { RedrivePolicy, VisibilityTimeout: '0' }, first);
    await sqs(first).send(new SendMessageCommand({ QueueUrl, MessageBody: 'poison' }));
    await receive(QueueUrl, {}, first);
    await storage.clock.advance(1);
    expect((await receive(QueueUrl, {}, first)).Messages).toBeUndefined();

    const second = await storage.start(dataDir);
    expect((await receive(await urlIn(second, 'orders'), {}, second)).Messages).toBeUndefined();
    expect((await receive(await urlIn(second, 'dead'), {}, second)).Messages).toMatchObject([{ Body: 'poison' }]);
    await Promise.all([first.close(), second.close()]);
  });

  it('keeps a delay', async () => {
    const first = await storage.start(dataDir);
    const QueueUrl = await aQueue('orders', {}, first);
    await sqs(first).send(new SendMessageCommand({ QueueUrl, MessageBody: 'later', DelaySeconds: 60 }));
    await storage.clock.advance(30_000);

    const second = await storage.start(dataDir);
    const url = await urlIn(second, 'orders');
    await storage.clock.advance(29_000);
    expect((await receive(url, {}, second)).Messages).toBeUndefined();
    await storage.clock.advance(1_000);
    expect((await receive(url, {}, second)).Messages).toMatchObject([{ Body: 'later' }]);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('S3 after a kill', () => {
  it('has every object with the content and the type of its last writing', async () => {
    const first = await storage.start(dataDir);
    await s3(first).send(new CreateBucketCommand({ Bucket: 'images' }));
    for (const [Body, ContentType] of [
      ['one', 'text/plain'],
      ['two\nlines', 'text/csv'],
    ]) {
      await s3(first).send(new PutObjectCommand({ Bucket: 'images', Key: 'a/b', Body, ContentType }));
    }

    const second = await storage.start(dataDir);
    const read = await s3(second).send(new GetObjectCommand({ Bucket: 'images', Key: 'a/b' }));
    expect([await read.Body?.transformToString(), read.ContentType]).toEqual(['two\nlines', 'text/csv']);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('Step Functions after a kill', () => {
  it('takes a token from its first answer on, and makes the call again that nobody had answered', async () => {
    const { lambdas, oneState, tokenTask, lambdaTask, startOf, create, sfn } = workflows;
    const tokens = workflows.collectTokens();
    let calls = 0;
    lambdas.never = () => {
      calls += 1;
      return new Promise(() => {});
    };
    const first = await workflows.start(dataDir);
    const waiting = await startOf(await create(oneState(tokenTask('ask')), first), {}, 'waiting', first);
    await first.idle();
    const called = await startOf(await create(oneState(lambdaTask('never')), first), {}, 'called', first);
    expect(calls).toBe(1);

    lambdas.never = () => 'answered';
    const second = await workflows.start(dataDir);
    await sfn(second).send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '"done"' }));
    await second.idle();
    const ends = await Promise.all(
      [waiting, called].map((executionArn) => sfn(second).send(new DescribeExecutionCommand({ executionArn }))),
    );
    expect(ends.map(({ status }) => status)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    expect(tokens).toHaveLength(1);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('the bus after a kill', () => {
  const open = (deliver: (input: string) => Promise<void>, clock = virtualClock(0)) => {
    const bus = eventBus({
      accountId: '0',
      region: 'us-east-1',
      clock,
      dataDir,
      deliver: (_target, input) => deliver(input),
      deadLetter: async () => {},
      log: () => {},
    });
    return bus;
  };
  const target: Order['target'] = { id: 't', arn: 'arn:aws:sqs:us-east-1:0:q', retries: 185, maxAgeSeconds: 60 };
  const rule = { name: 'r', arn: 'arn:r', busName: 'default', pattern: { source: ['s'] }, targets: [target] };
  const entry = (n: number) => ({ Source: 's', DetailType: 'd', Detail: JSON.stringify({ n }) });

  it('delivers what was on its way or waited for its next try, and nothing twice that had arrived', async () => {
    const first = open((input) => {
      const { n } = JSON.parse(input).detail;
      if (n === 0) return Promise.resolve();
      return n === 1 ? new Promise(() => {}) : Promise.reject(new Error('busy'));
    });
    first.addRule(rule);
    first.putEvents({ Entries: [entry(0), entry(1), entry(2)] });
    await new Promise((later) => setImmediate(later));

    const seen: number[] = [];
    const second = open(async (input) => void seen.push(JSON.parse(input).detail.n));
    expect(seen).toEqual([]);
    second.resume();
    await new Promise((later) => setImmediate(later));
    expect(seen).toEqual([1, 2]);
    first.close();

    const third = open(async (input) => void seen.push(JSON.parse(input).detail.n));
    third.resume();
    expect(seen).toEqual([1, 2]);
  });
});
