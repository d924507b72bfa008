import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import type { NamedQueue, Queues } from './queues.ts';

type MoveTask = {
  readonly handle: string;
  readonly source: NamedQueue;
  /** The queue that each message came from when absent. */
  readonly destination: NamedQueue | undefined;
  readonly perSecond: number | undefined;
  readonly toMove: number;
  readonly startedAt: number;
  moved: number;
  status: 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED';
  failure?: string;
  /** Takes back the next second's moves. */
  cancel: () => void;
};

const KEPT = 10;

const Start = z.strictObject({
  SourceArn: z.string(),
  DestinationArn: z.string().optional(),
  MaxNumberOfMessagesPerSecond: z.number().int().min(1).max(500).optional(),
});

/** Redrive: moves the messages of a dead-letter queue back, at once or so many a second. Tasks end with a restart. */
export function moveTaskOperations(queues: Queues, clock: Clock): Operations {
  const tasks: MoveTask[] = [];

  const start = (input: z.output<typeof Start>): MoveTask => {
    const source = found(queues.find(input.SourceArn));
    const destination = input.DestinationArn === undefined ? undefined : found(queues.find(input.DestinationArn));
    if (!queues.isDeadLetterQueue(source)) throw invalid('Source queue must be configured as a Dead Letter Queue.');
    if (tasks.some((task) => task.source === source && task.status === 'RUNNING')) {
      throw invalid('There is already a task running. Only one active task is allowed for a source queue arn.');
    }
    const handle = Buffer.from(JSON.stringify({ taskId: randomUUID(), sourceArn: source.arn })).toString('base64');
    const toMove = source.queue.counts().visible;
    const perSecond = input.MaxNumberOfMessagesPerSecond;
    const state = { startedAt: clock.now(), moved: 0, status: 'RUNNING', cancel: () => {} } as const;
    const task: MoveTask = { handle, source, destination, perSecond, toMove, ...state };
    tasks.unshift(task);
    tasks.splice(KEPT * Math.max(1, queues.list().length));
    move(task);
    return task;
  };

  const move = (task: MoveTask): void => {
    const most = Math.min(task.perSecond ?? task.toMove, task.toMove - task.moved);
    for (let count = 0; count < most && task.status === 'RUNNING'; count += 1) moveOne(task);
    if (task.moved >= task.toMove && task.status === 'RUNNING') task.status = 'COMPLETED';
    if (task.status === 'RUNNING') task.cancel = clock.setTimeout(() => move(task), 1000);
  };

  const moveOne = (task: MoveTask): void => {
    const message = task.source.queue.next();
    if (!message) {
      task.status = 'COMPLETED';
      return;
    }
    const destination = task.destination ?? queues.find(message.deadLetterSource ?? '');
    if (destination) {
      queues.moveNext(task.source, destination);
      task.moved += 1;
      return;
    }
    // It was sent here, or the queue that it came from is gone.
    Object.assign(task, { status: 'FAILED', failure: 'CouldNotDetermineMessageSource' });
  };

  return {
    StartMessageMoveTask: operation(Start, (input) => ({ TaskHandle: start(input).handle })),
    ListMessageMoveTasks: operation(
      z.strictObject({ SourceArn: z.string(), MaxResults: z.number().int().min(1).max(KEPT).default(1) }),
      ({ SourceArn, MaxResults }) => {
        const source = found(queues.find(SourceArn));
        return {
          Results: tasks
            .filter((task) => task.source === source)
            .slice(0, MaxResults)
            .map(resultOf),
        };
      },
    ),
    CancelMessageMoveTask: operation(z.strictObject({ TaskHandle: z.string() }), ({ TaskHandle }) => {
      const task = found(tasks.find(({ handle }) => handle === TaskHandle));
      if (task.status !== 'RUNNING') {
        throw new AwsError('com.amazonaws.sqs#UnsupportedOperation', 'Only active tasks can be cancelled.');
      }
      task.cancel();
      task.status = 'CANCELLED';
      return { ApproximateNumberOfMessagesMoved: task.moved };
    }),
  };
}

function found<T>(thing: T | undefined): T {
  if (thing !== undefined) return thing;
  throw new AwsError('com.amazonaws.sqs#ResourceNotFoundException', 'The resource that you specified does not exist.');
}

function invalid(reason: string): AwsError {
  return new AwsError('InvalidParameterValue', reason);
}

function resultOf(task: MoveTask) {
  return {
    TaskHandle: task.status === 'RUNNING' ? task.handle : undefined,
    Status: task.status,
    SourceArn: task.source.arn,
    DestinationArn: task.destination?.arn,
    MaxNumberOfMessagesPerSecond: task.perSecond,
    ApproximateNumberOfMessagesMoved: task.moved,
    ApproximateNumberOfMessagesToMove: task.toMove,
    FailureReason: task.failure,
    StartedTimestamp: task.startedAt,
  };
}
