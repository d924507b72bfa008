import type { Activity } from '../../quiescence.ts';
import { awsJson } from '../aws-json.ts';
import type { Part, PartOptions } from '../part.ts';
import { serve } from '../serve.ts';
import { openObjects } from './objects.ts';
import { type QueueActions, queueActions } from './queue-actions.ts';
import { openQueues, type Queues } from './queues.ts';
import { isToldOf, messageOf, type ObjectEvent } from './s3-notifications.ts';
import { s3Requests } from './s3-requests.ts';
import { sqsOperations } from './sqs-operations.ts';

type S3Sqs = Part & {
  readonly queues: Queues;
  readonly actions: QueueActions;
  /** Counts how often a message became visible. */
  activity(): Activity;
};

/** S3 and SQS on one endpoint: a request that names an SQS operation is for SQS. */
export async function startS3Sqs(options: PartOptions & { accountId: string; region: string }): Promise<S3Sqs> {
  const { port, clock, dataDir, accountId, region, access } = options;
  const queues = openQueues({ clock, dataDir, accountId, region });
  const onChange = (event: ObjectEvent) => {
    const told =
      objects
        .buckets()
        .get(event.bucket)
        ?.notifications?.filter((one) => isToldOf(one, event)) ?? [];
    for (const one of told) {
      actions.send(actions.get(one.queueArn.split(':').at(-1) ?? ''), { body: messageOf(event, one) });
    }
  };
  const objects = openObjects({ dataDir, now: clock.now, onChange });
  const urlOf = (name: string) => `${part.endpoint}/${accountId}/${name}`;
  const actions = queueActions(queues, clock);
  const sqs = awsJson(sqsOperations({ queues, actions, clock, urlOf }), '1.0', access);
  const s3 = s3Requests(objects, clock, access);

  const part = await serve(port, (incoming) => (incoming.headers['x-amz-target'] ? sqs(incoming) : s3(incoming)));
  return {
    ...part,
    activity: queues.activity,
    queues,
    actions,
    close: async () => {
      await part.close();
      queues.close();
    },
  };
}
