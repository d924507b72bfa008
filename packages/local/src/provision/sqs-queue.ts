import { CreateQueueCommand, GetQueueUrlCommand, QueueDoesNotExist, type SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { boolean, generatedName, noEffect, number, resourceKind } from './resource-kind.ts';

const Properties = z.strictObject({
  QueueName: z.string().optional(),
  VisibilityTimeout: number.optional(),
  DelaySeconds: number.optional(),
  MaximumMessageSize: number.optional(),
  MessageRetentionPeriod: number.optional(),
  ReceiveMessageWaitTimeSeconds: number.optional(),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: number }).optional(),
  FifoQueue: boolean.optional(),
  ContentBasedDeduplication: boolean.optional(),
  RedriveAllowPolicy: noEffect,
  SqsManagedSseEnabled: noEffect,
  KmsMasterKeyId: noEffect,
  KmsDataKeyReusePeriodSeconds: noEffect,
  Tags: noEffect,
});

/** A queue; one that is there already is kept with its messages. */
export const sqsQueue = resourceKind(
  Properties,
  async (properties, declared, { sqs, region, accountId, queueUrls }) => {
    const name = properties.QueueName ?? generatedName(declared);
    const url = (await existingUrl(sqs, name)) ?? (await create(sqs, name, properties));
    queueUrls.set(name, url);
    return {
      ref: url,
      attributes: { Arn: `arn:aws:sqs:${region}:${accountId}:${name}`, QueueName: name, QueueUrl: url },
    };
  },
);

async function existingUrl(client: SQSClient, name: string): Promise<string | undefined> {
  try {
    return (await client.send(new GetQueueUrlCommand({ QueueName: name }))).QueueUrl;
  } catch (error) {
    if (error instanceof QueueDoesNotExist) return undefined;
    throw error;
  }
}

async function create(client: SQSClient, name: string, properties: z.output<typeof Properties>): Promise<string> {
  const { QueueName: _name, RedrivePolicy: redrive, ...rest } = properties;
  const simple = Object.entries(rest)
    .filter(([key, value]) => !WITHOUT_EFFECT.has(key) && value !== undefined)
    .map(([key, value]) => [key, String(value)]);
  const { QueueUrl = '' } = await client.send(
    new CreateQueueCommand({
      QueueName: name,
      Attributes: {
        ...Object.fromEntries(simple),
        ...(redrive ? { RedrivePolicy: JSON.stringify(redrive) } : {}),
      },
    }),
  );
  return QueueUrl;
}

const WITHOUT_EFFECT = new Set([
  'RedriveAllowPolicy',
  'SqsManagedSseEnabled',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'Tags',
]);
