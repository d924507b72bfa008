import {
  CancelMessageMoveTaskCommand,
  DeleteMessageCommand,
  ListMessageMoveTasksCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { aQueue, attributesOf, clock, NOW, receive, sqs } from './s3-sqs-scene.ts';

const ARN = 'arn:aws:sqs:us-east-1:000000000000:';
const waitingIn = async (url: string) => Number((await attributesOf(url)).Attributes?.ApproximateNumberOfMessages);
const send = (QueueUrl: string, MessageBody: string, MessageGroupId?: string) =>
  sqs().send(new SendMessageCommand({ QueueUrl, MessageBody, MessageGroupId }));

describe('the groups of a standard queue', () => {
  it('are fair: nobody waits behind the backlog of another', async () => {
    const QueueUrl = await aQueue('orders');
    for (let n = 0; n < 12; n += 1) await send(QueueUrl, `noisy ${n}`, 'noisy');
    await send(QueueUrl, 'quiet', 'quiet');

    const { Messages = [] } = await receive(QueueUrl, {
      MaxNumberOfMessages: 2,
      MessageSystemAttributeNames: ['MessageGroupId'],
    });
    expect(Messages.map(({ Body, Attributes }) => [Body, Attributes?.MessageGroupId])).toEqual([
      ['noisy 0', 'noisy'],
      ['quiet', 'quiet'],
    ]);
    await sqs().send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages[0]?.ReceiptHandle }));
    await send(QueueUrl, 'quiet again', 'quiet');
    // One of the quiet group is in flight, and none of the noisy one any more.
    expect((await receive(QueueUrl)).Messages).toMatchObject([{ Body: 'noisy 1' }]);
  });

  it('take no place before messages without a group', async () => {
    const QueueUrl = await aQueue('orders');
    for (const [body, group] of [['a'], ['b', 'g'], ['c'], ['d', 'g'], ['e']] as const)
      await send(QueueUrl, body, group);
    const { Messages = [] } = await receive(QueueUrl, { MaxNumberOfMessages: 10 });
    expect(Messages.map(({ Body }) => Body)).toEqual(['a', 'b', 'c', 'e', 'd']);
  });

  it('come in batches too; what only FIFO queues know is refused by name', async () => {
    const QueueUrl = await aQueue('orders');
    const Entries = [{ Id: '1', MessageBody: 'x', MessageGroupId: 'g' }];
    expect((await sqs().send(new SendMessageBatchCommand({ QueueUrl, Entries }))).Successful).toHaveLength(1);
    const fifo = new SendMessageCommand({ QueueUrl, MessageBody: 'x', MessageDeduplicationId: 'd' });
    await expect(sqs().send(fifo)).rejects.toThrow('MessageDeduplicationId');
  });
});

describe('moving dead letters back', () => {
  const SourceArn = `${ARN}dead`;

  /** Two queues with one dead-letter queue, and so many dead letters from each. */
  async function deadLetters(counts: Record<string, number>) {
    const dead = await aQueue('dead');
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: SourceArn, maxReceiveCount: 1 });
    const urls: Record<string, string> = {};
    for (const [name, count] of Object.entries(counts)) {
      const url = await aQueue(name, { RedrivePolicy, VisibilityTimeout: '0' });
      urls[name] = url;
      for (let n = 0; n < count; n += 1) await send(url, `${name} ${n}`);
      await receive(url, { MaxNumberOfMessages: 10 });
      await clock.advance(1);
      await receive(url, { MaxNumberOfMessages: 10 });
    }
    return { dead, urls };
  }
  const start = (input: object = {}) => sqs().send(new StartMessageMoveTaskCommand({ SourceArn, ...input }));
  const list = async () =>
    (await sqs().send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 10 }))).Results ?? [];

  it('goes to the queue that each came from', async () => {
    const { dead, urls } = await deadLetters({ a: 2, b: 1 });
    const { Messages: [letter] = [] } = await receive(dead, {
      VisibilityTimeout: 0,
      MessageSystemAttributeNames: ['DeadLetterQueueSourceArn'],
    });
    expect(letter?.Attributes).toEqual({ DeadLetterQueueSourceArn: `${ARN}a` });
    await clock.advance(1);
    await start();

    expect(await Promise.all([dead, urls.a ?? '', urls.b ?? ''].map(waitingIn))).toEqual([0, 2, 1]);
    expect(await list()).toEqual([
      {
        Status: 'COMPLETED',
        SourceArn,
        ApproximateNumberOfMessagesMoved: 3,
        ApproximateNumberOfMessagesToMove: 3,
        StartedTimestamp: clock.now(),
      },
    ]);
    expect(clock.now()).toBeGreaterThan(NOW.getTime());
  });

  it('goes as slowly as it is told to, one task at a time, until it is cancelled', async () => {
    const { dead } = await deadLetters({ a: 5 });
    const elsewhere = await aQueue('elsewhere');
    const slow = { DestinationArn: `${ARN}elsewhere`, MaxNumberOfMessagesPerSecond: 2 };
    const { TaskHandle } = await start(slow);
    await expect(start()).rejects.toThrow('already a task running');
    expect(await list()).toMatchObject([{ Status: 'RUNNING', TaskHandle, ApproximateNumberOfMessagesMoved: 2 }]);
    await clock.advance(1000);
    expect(await waitingIn(elsewhere)).toBe(4);

    const cancelled = await sqs().send(new CancelMessageMoveTaskCommand({ TaskHandle }));
    expect(cancelled.ApproximateNumberOfMessagesMoved).toBe(4);
    await clock.advance(10_000);
    expect(await Promise.all([dead, elsewhere].map(waitingIn))).toEqual([1, 4]);
    expect(await list()).toMatchObject([{ Status: 'CANCELLED', MaxNumberOfMessagesPerSecond: 2 }]);
    await expect(sqs().send(new CancelMessageMoveTaskCommand({ TaskHandle }))).rejects.toMatchObject({
      name: 'UnsupportedOperation',
    });
  });

  it('fails where nobody knows where a message came from', async () => {
    const { dead } = await deadLetters({ a: 0 });
    await send(dead, 'sent here');
    await start();
    expect(await list()).toMatchObject([{ Status: 'FAILED', FailureReason: 'CouldNotDetermineMessageSource' }]);
    expect(await waitingIn(dead)).toBe(1);
  });

  it('is refused for other queues', async () => {
    await aQueue('orders');
    await expect(start({ SourceArn: `${ARN}orders` })).rejects.toThrow('configured as a Dead Letter Queue');
    await expect(start({ SourceArn: `${ARN}none` })).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
