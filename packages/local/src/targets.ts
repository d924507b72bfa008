import { type SFNClient, StartExecutionCommand, StateMachineDoesNotExist } from '@aws-sdk/client-sfn';
import { type Deliver, DeliveryError } from './eventbridge/delivery.ts';
import { parseJson } from './json.ts';
import type { AsyncInvoker } from './lambda/invoke-async.ts';
import type { LambdaRuntime } from './lambda/runtime.ts';
import { AwsError } from './parts/aws-json.ts';
import type { QueueActions } from './parts/s3-sqs/queue-actions.ts';

type Options = {
  readonly sendToQueue: SendToQueue;
  readonly sfn: SFNClient;
  readonly lambda: LambdaRuntime;
  readonly asyncInvoker: AsyncInvoker;
};

/** Sends a message to the queue with this ARN. Throws QueueDoesNotExist. */
export function queueSender(actions: QueueActions) {
  return async (
    arn: string,
    body: string,
    options: { groupId?: string; attributes?: Readonly<Record<string, string>> } = {},
  ): Promise<void> => {
    const attributes = Object.entries(options.attributes ?? {}).map(([name, StringValue]) => [
      name,
      { DataType: 'String', StringValue },
    ]);
    const message = { body, groupId: options.groupId, attributes: Object.fromEntries(attributes) };
    actions.send(actions.get(arn.split(':').at(-1) ?? ''), message);
  };
}
export type SendToQueue = ReturnType<typeof queueSender>;

/** How the bus reaches its targets: a queue, a function, a state machine. What does not exist is not tried again. */
export function targetDelivery({ sendToQueue, sfn, lambda, asyncInvoker }: Options): Deliver {
  return async (target, input) => {
    const service = target.arn.split(':')[2];
    try {
      if (service === 'sqs') {
        return await sendToQueue(target.arn, input, target.messageGroupId ? { groupId: target.messageGroupId } : {});
      }
      if (service === 'lambda') {
        const fn = lambda.find(target.arn);
        if (!fn) throw new DeliveryError('NO_RESOURCE', `No function ${target.arn}`, false);
        return asyncInvoker.invoke(fn.name, parseJson(input));
      }
      await sfn.send(new StartExecutionCommand({ stateMachineArn: target.arn, input }));
    } catch (error) {
      const gone = isNoQueue(error) || error instanceof StateMachineDoesNotExist;
      if (gone) throw new DeliveryError('NO_RESOURCE', error.message, false);
      throw error;
    }
  };
}

function isNoQueue(error: unknown): error is AwsError {
  return error instanceof AwsError && error.code.endsWith('#QueueDoesNotExist');
}
