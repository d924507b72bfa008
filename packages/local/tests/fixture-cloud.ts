import { join } from 'node:path';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { inject } from 'vitest';
import { type Cloud, type CloudOptions, startCloud } from '../src/cloud.ts';

/** The fixture services on a cloud of their own, with a database of their own. */
export function startFixtureCloud(options: CloudOptions = {}): Promise<Cloud> {
  return startCloud({
    servicesDir: join(import.meta.dirname, 'fixtures', 'services'),
    dynamodb: { endpoint: inject('dynamodb') },
    ...options,
  });
}

/** What an SDK client outside of the cloud needs: `new SQSClient(sdkConfig(cloud, 'SQS'))`. */
export function sdkConfig(cloud: Pick<Cloud, 'env'>, service: string) {
  return {
    endpoint: cloud.env[`AWS_ENDPOINT_URL_${service}`],
    region: cloud.env.AWS_REGION,
    credentials: {
      accessKeyId: cloud.env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: cloud.env.AWS_SECRET_ACCESS_KEY ?? '',
    },
  };
}

/** How many messages a queue holds, in whatever state. */
export async function messagesIn(cloud: Cloud, queue: string): Promise<number> {
  const sqs = new SQSClient(sdkConfig(cloud, 'SQS'));
  const command = new GetQueueAttributesCommand({ QueueUrl: cloud.queueUrl(queue), AttributeNames: ['All'] });
  const { Attributes = {} } = await sqs.send(command);
  const visible = Number(Attributes.ApproximateNumberOfMessages);
  return visible + Number(Attributes.ApproximateNumberOfMessagesNotVisible);
}

/** The first message of a queue; fails when it is empty. */
export async function takeMessage(cloud: Cloud, queue: string) {
  const sqs = new SQSClient(sdkConfig(cloud, 'SQS'));
  const command = new ReceiveMessageCommand({ QueueUrl: cloud.queueUrl(queue), MessageAttributeNames: ['All'] });
  const message = (await sqs.send(command)).Messages?.[0];
  if (!message) throw new Error(`${queue} is empty`);
  return message;
}
