import { type SFNClient, StartExecutionCommand, StateMachineDoesNotExist } from '@aws-sdk/client-sfn';
import { GetQueueUrlCommand, QueueDoesNotExist, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type Deliver, DeliveryError } from './eventbridge/delivery.ts';
import { parseJson } from './json.ts';
import type { AsyncInvoker } from './lambda/invoke-async.ts';
import type { LambdaRuntime } from './lambda/runtime.ts';

type Options = {
  readonly sqs: SQSClient;
  readonly sfn: SFNClient;
  readonly lambda: LambdaRuntime;
  readonly asyncInvoker: AsyncInvoker;
};

/** Sends a message to the queue with this ARN. */
export function queueSender(sqs: SQSClient) {
  const urls = new Map<string, string>();
  const urlOf = async (arn: string): Promise<string> => {
    const known = urls.get(arn);
    if (known) return known;
    const { QueueUrl = '' } = await sqs.send(new GetQueueUrlCommand({ QueueName: arn.split(':').at(-1) }));
    urls.set(arn, QueueUrl);
    return QueueUrl;
  };

  return async (
    arn: string,
    body: string,
    options: { groupId?: string; attributes?: Readonly<Record<string, string>> } = {},
  ): Promise<void> => {
    const attributes = Object.entries(options.attributes ?? {}).map(([name, StringValue]) => [
      name,
      { DataType: 'String', StringValue },
    ]);
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: await urlOf(arn),
        MessageBody: body,
        ...(options.groupId ? { MessageGroupId: options.groupId } : {}),
        ...(attributes.length > 0 ? { MessageAttributes: Object.fromEntries(attributes) } : {}),
      }),
    );
  };
}

/** How the bus reaches its targets: a queue, a function, a state machine. What does not exist is not tried again. */
export function targetDelivery({ sqs, sfn, lambda, asyncInvoker }: Options): Deliver {
  const send = queueSender(sqs);

  return async (target, input) => {
    const service = target.arn.split(':')[2];
    try {
      if (service === 'sqs') {
        return await send(target.arn, input, target.messageGroupId ? { groupId: target.messageGroupId } : {});
      }
      if (service === 'lambda') {
        const fn = lambda.find(target.arn);
        if (!fn) throw new DeliveryError('NO_RESOURCE', `No function ${target.arn}`, false);
        return asyncInvoker.invoke(fn.name, parseJson(input));
      }
      await sfn.send(new StartExecutionCommand({ stateMachineArn: target.arn, input }));
    } catch (error) {
      const gone = error instanceof QueueDoesNotExist || error instanceof StateMachineDoesNotExist;
      if (gone) throw new DeliveryError('NO_RESOURCE', error.message, false);
      throw error;
    }
  };
}
