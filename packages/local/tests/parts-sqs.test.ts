import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { aQueue, attributesOf, clock, NOW, receive, sqs, start } from './s3-sqs-scene.ts';

describe('SQS', () => {
  it('carries a message with its attributes from sender to receiver', async () => {
    const QueueUrl = await aQueue('orders');
    await sqs().send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: 'one',
        MessageAttributes: {
          trace: { DataType: 'String', StringValue: 'abc' },
          raw: { DataType: 'Binary', BinaryValue: Buffer.from([1, 2]) },
        },
      }),
    );

    const { Messages: [message] = [] } = await receive(QueueUrl, {
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['All'],
    });

    expect(message).toMatchObject({
      Body: 'one',
      Attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(NOW.getTime()) },
      MessageAttributes: { trace: { StringValue: 'abc' }, raw: { BinaryValue: new Uint8Array([1, 2]) } },
    });
    await sqs().send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    await clock.advance(60_000);
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
  });

  it('wakes a long poll as soon as a message arrives', async () => {
    const QueueUrl = await aQueue('orders');
    const polled = receive(QueueUrl, { WaitTimeSeconds: 20 });
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'now' }));
    expect((await polled).Messages).toMatchObject([{ Body: 'now' }]);
  });

  it('ends a long poll empty when its time is over', async () => {
    const QueueUrl = await aQueue('orders');
    let answer: Awaited<ReturnType<typeof receive>> | undefined;
    void receive(QueueUrl, { WaitTimeSeconds: 20 }).then((received) => {
      answer = received;
    });
    while (!answer) await clock.advance(20_000);
    expect(answer.Messages).toBeUndefined();
  });

  it('hides a delayed message until its time', async () => {
    const QueueUrl = await aQueue('orders');
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'later', DelaySeconds: 30 }));
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
    await clock.advance(30_000);
    expect((await receive(QueueUrl)).Messages).toMatchObject([{ Body: 'later' }]);
  });

  it('gives a message again when its visibility ends, and moves it to the dead letters after the limit', async () => {
    const dlq = await aQueue('orders-dlq');
    const { Attributes } = await attributesOf(dlq);
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 2 });
    const QueueUrl = await aQueue('orders', { VisibilityTimeout: '180', RedrivePolicy });
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'poison' }));

    expect((await receive(QueueUrl)).Messages).toHaveLength(1);
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
    await clock.advance(180_000);
    const { Messages: [second] = [] } = await receive(QueueUrl);
    await sqs().send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle, VisibilityTimeout: 0 }),
    );
    expect((await receive(QueueUrl)).Messages).toBeUndefined();

    expect((await attributesOf(dlq)).Attributes?.ApproximateNumberOfMessages).toBe('1');
    await sqs().send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn }));
    expect((await receive(QueueUrl)).Messages).toMatchObject([{ Body: 'poison' }]);
  });

  it('sends and deletes in batches, and says which entry failed', async () => {
    const QueueUrl = await aQueue('orders', { MaximumMessageSize: '1024' });
    const sent = await sqs().send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'a', MessageBody: '1' },
          { Id: 'b', MessageBody: 'x'.repeat(2000) },
          { Id: 'c', MessageBody: '3' },
        ],
      }),
    );
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['a', 'c']);
    expect(sent.Failed).toMatchObject([{ Id: 'b', Code: 'InvalidParameterValue', SenderFault: true }]);

    const { Messages = [] } = await receive(QueueUrl, { MaxNumberOfMessages: 10 });
    const Entries = Messages.map(({ ReceiptHandle, Body }) => ({ Id: Body, ReceiptHandle }));
    await sqs().send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    expect((await attributesOf(QueueUrl)).Attributes).toMatchObject({
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '0',
    });
  });

  it('purges', async () => {
    const QueueUrl = await aQueue('orders');
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'one' }));
    await sqs().send(new PurgeQueueCommand({ QueueUrl }));
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
  });

  it('knows a queue by the name and refuses one that is not there', async () => {
    const QueueUrl = await aQueue('orders');
    expect(await sqs().send(new GetQueueUrlCommand({ QueueName: 'orders' }))).toMatchObject({ QueueUrl });
    expect((await attributesOf(QueueUrl)).Attributes?.QueueArn).toBe('arn:aws:sqs:us-east-1:000000000000:orders');
    await expect(sqs().send(new GetQueueUrlCommand({ QueueName: 'none' }))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
    await expect(aQueue('fifo', { FifoQueue: 'true' })).rejects.toMatchObject({ name: 'InvalidAttributeName' });
  });

  it('keeps queues and messages through a restart when it has a directory', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sqs-'));
    const first = await start(dataDir);
    const QueueUrl = await aQueue('orders', {}, first);
    for (const MessageBody of ['done', 'taken', 'waiting']) {
      await sqs(first).send(new SendMessageCommand({ QueueUrl, MessageBody }));
    }
    const { Messages: [done] = [] } = await receive(QueueUrl, { MaxNumberOfMessages: 2 }, first);
    await sqs(first).send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: done?.ReceiptHandle }));
    await first.close();

    const second = await start(dataDir);
    const { QueueUrl: url } = await sqs(second).send(new GetQueueUrlCommand({ QueueName: 'orders' }));
    const { Messages } = await receive(url ?? '', { MaxNumberOfMessages: 10 }, second);
    expect(Messages?.map(({ Body }) => Body)).toEqual(['taken', 'waiting']);
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});
