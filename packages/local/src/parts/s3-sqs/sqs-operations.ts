import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import { moveTaskOperations } from './move-tasks.ts';
import type { QueueActions } from './queue-actions.ts';
import { type NamedQueue, nameIn, type Queues } from './queues.ts';
import { messageOperations } from './sqs-messages.ts';

const Attributes = z.record(z.string(), z.string());
const OneQueue = z.object({ QueueUrl: z.string() });

type Options = {
  readonly queues: Queues;
  readonly actions: QueueActions;
  readonly clock: Clock;
  readonly urlOf: (name: string) => string;
};

/** The SQS API over standard queues. `urlOf` makes the URL that a queue is known by. */
export function sqsOperations({ queues, actions, clock, urlOf }: Options): Operations {
  return {
    ...messageOperations(actions),
    ...moveTaskOperations(queues, clock),

    CreateQueue: operation(z.object({ QueueName: z.string(), Attributes: Attributes.optional() }), (input) => {
      if (!/^[\w-]{1,80}$/.test(input.QueueName)) {
        const rule = 'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length';
        throw new AwsError('InvalidParameterValue', `${rule} (the local SQS has no FIFO queues)`);
      }
      return { QueueUrl: urlOf(queues.create(input.QueueName, input.Attributes ?? {}).name) };
    }),
    DeleteQueue: operation(OneQueue, ({ QueueUrl }) => queues.remove(nameIn(QueueUrl))),
    GetQueueUrl: operation(z.object({ QueueName: z.string() }), ({ QueueName }) => ({
      QueueUrl: urlOf(queues.get(QueueName).name),
    })),
    ListQueues: operation(z.object({ QueueNamePrefix: z.string().optional() }), ({ QueueNamePrefix = '' }) => ({
      QueueUrls: queues
        .list()
        .filter(({ name }) => name.startsWith(QueueNamePrefix))
        .map(({ name }) => urlOf(name)),
    })),
    GetQueueAttributes: operation(OneQueue.extend({ AttributeNames: z.array(z.string()).optional() }), (input) => {
      const all = allAttributes(queues.get(nameIn(input.QueueUrl)));
      const wanted = input.AttributeNames ?? [];
      const isWanted = (name: string) => wanted.includes('All') || wanted.includes(name);
      return { Attributes: Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name))) };
    }),
    SetQueueAttributes: operation(OneQueue.extend({ Attributes }), (input) =>
      queues.change(nameIn(input.QueueUrl), input.Attributes),
    ),
    PurgeQueue: operation(OneQueue, ({ QueueUrl }) => queues.get(nameIn(QueueUrl)).queue.purge()),
  };
}

function allAttributes({ arn, createdAt, attributes, queue }: NamedQueue): Record<string, string> {
  const { visible, inFlight, delayed } = queue.counts();
  return {
    ...attributes,
    QueueArn: arn,
    CreatedTimestamp: String(Math.floor(createdAt / 1000)),
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
  };
}
