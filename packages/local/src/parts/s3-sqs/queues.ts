import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { AwsError } from '../aws-json.ts';
import { openJournal } from '../journal.ts';
import { createQueue, type Queue, type QueueMessage } from './queue.ts';
import { type QueueAttributes, readRedrivePolicy, withAttributes } from './queue-attributes.ts';

export type NamedQueue = {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: number;
  attributes: QueueAttributes;
  readonly queue: Queue;
};

const Attributes = z.record(z.string(), z.string());
const Attribute = z.object({
  DataType: z.string(),
  StringValue: z.string().optional(),
  BinaryValue: z.string().optional(),
});
const Stored = z.object({
  id: z.string(),
  body: z.string(),
  attributes: z.record(z.string(), Attribute),
  sentAt: z.number(),
  groupId: z.string().optional(),
  deadLetterSource: z.string().optional(),
  receiveCount: z.number(),
  firstReceivedAt: z.number().optional(),
});
const Entry = z.discriminatedUnion('op', [
  z.object({ op: z.literal('queue'), name: z.string(), attributes: Attributes, createdAt: z.number() }),
  z.object({ op: z.literal('delete-queue'), name: z.string() }),
  z.object({ op: z.literal('send'), queue: z.string(), message: Stored, visibleAt: z.number() }),
  z.object({
    op: z.literal('receive'),
    queue: z.string(),
    id: z.string(),
    receiveCount: z.number(),
    firstReceivedAt: z.number(),
  }),
  z.object({ op: z.literal('remove'), queue: z.string(), id: z.string() }),
]);
type Entry = z.infer<typeof Entry>;

type Options = { clock: Clock; dataDir: string | undefined; accountId: string; region: string };

/** All queues of the account; with a directory they and their messages outlive a restart. */
export function openQueues({ clock, dataDir, accountId, region }: Options) {
  const byName = new Map<string, NamedQueue>();
  let shown = 0;

  const add = (name: string, attributes: QueueAttributes, createdAt: number) => {
    const queue = createQueue(clock, {
      onVisible: () => {
        shown += 1;
      },
      onReceived: ({ id, receiveCount, firstReceivedAt = 0 }) =>
        journal.append({ op: 'receive', queue: name, id, receiveCount, firstReceivedAt }),
      onRemoved: (id) => journal.append({ op: 'remove', queue: name, id }),
    });
    const arn = `arn:aws:sqs:${region}:${accountId}:${name}`;
    byName.set(name, { name, arn, createdAt, attributes, queue });
  };

  const journal = openJournal<Entry>({
    dataDir,
    name: 'sqs',
    parse: (line) => Entry.parse(line),
    restore,
    live,
  });

  const save = ({ name, attributes, createdAt }: NamedQueue) =>
    journal.append({ op: 'queue', name, attributes, createdAt });

  const get = (name: string): NamedQueue => {
    const found = byName.get(name);
    if (found) return found;
    throw new AwsError('com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.');
  };

  const find = (arn: string) => [...byName.values()].find((one) => one.arn === arn);

  /** From one queue to another, as one change: a message is never in neither. */
  const pass = (from: string, to: NamedQueue, message: QueueMessage) => {
    journal.append(
      { op: 'send', queue: to.name, message, visibleAt: 0 },
      { op: 'remove', queue: from, id: message.id },
    );
    to.queue.send(message, 0);
  };

  const send = (name: string, message: QueueMessage, delaySeconds: number) => {
    journal.append({ op: 'send', queue: name, message, visibleAt: clock.now() + delaySeconds * 1000 });
    get(name).queue.send(message, delaySeconds);
  };

  return {
    get,
    send,
    list: () => [...byName.values()],
    find,
    activity: () => ({ inFlight: 0, count: shown }),
    isDeadLetterQueue: ({ arn }: NamedQueue) =>
      [...byName.values()].some(
        ({ attributes: { RedrivePolicy } }) =>
          RedrivePolicy !== undefined && readRedrivePolicy(RedrivePolicy).deadLetterTargetArn === arn,
      ),
    /** Moves a dead letter that waits, the next one, to another queue, where it is as good as new. */
    moveNext(from: NamedQueue, to: NamedQueue) {
      const message = from.queue.shift();
      if (message) {
        pass(from.name, to, { ...message, receiveCount: 0, firstReceivedAt: undefined, deadLetterSource: undefined });
      }
    },

    create(name: string, attributes: QueueAttributes): NamedQueue {
      const existing = byName.get(name);
      if (existing) {
        const clash = Object.entries(attributes).find(([key, value]) => existing.attributes[key] !== value);
        if (!clash) return existing;
        const reason = `A queue already exists with the same name and a different value for attribute ${clash[0]}`;
        throw new AwsError('QueueNameExists', reason);
      }
      add(name, withAttributes({}, attributes), clock.now());
      save(get(name));
      return get(name);
    },

    change(name: string, attributes: QueueAttributes) {
      const queue = get(name);
      queue.attributes = withAttributes(queue.attributes, attributes);
      save(queue);
    },

    remove(name: string) {
      get(name).queue.purge();
      get(name).queue.close();
      byName.delete(name);
      journal.append({ op: 'delete-queue', name });
    },

    /** The rule by which `take` moves a message to the dead-letter queue. */
    redriveOf({ name, arn, attributes }: NamedQueue) {
      if (attributes.RedrivePolicy === undefined) return undefined;
      const { deadLetterTargetArn, maxReceiveCount } = readRedrivePolicy(attributes.RedrivePolicy);
      const target = find(deadLetterTargetArn);
      const move = (message: QueueMessage) => {
        if (!target) return false;
        pass(name, target, { ...message, deadLetterSource: arn });
        return true;
      };
      return { maxReceiveCount, move };
    },

    close() {
      for (const { queue } of byName.values()) queue.close();
      journal.close();
    },
  };

  function restore(entries: readonly Entry[]): void {
    const messages = new Map<string, Extract<Entry, { op: 'send' }>>();
    for (const entry of entries) {
      if (entry.op === 'queue') add(entry.name, entry.attributes, entry.createdAt);
      if (entry.op === 'delete-queue') byName.delete(entry.name);
      if (entry.op === 'send') messages.set(`${entry.queue} ${entry.message.id}`, entry);
      if (entry.op === 'remove') messages.delete(`${entry.queue} ${entry.id}`);
      if (entry.op === 'receive') {
        const { firstReceivedAt } = entry;
        // What the end of this machine cut short was no failure of the consumer: ten ends must not give a message up.
        const receiveCount = entry.receiveCount - 1;
        const sent = messages.get(`${entry.queue} ${entry.id}`);
        if (sent) Object.assign(sent.message, { receiveCount, firstReceivedAt });
      }
    }
    for (const { queue, message, visibleAt } of messages.values()) {
      byName.get(queue)?.queue.send(message, (visibleAt - clock.now()) / 1000);
    }
  }

  function live(): Entry[] {
    const queues = [...byName.values()];
    return [
      ...queues.map(({ name, attributes, createdAt }): Entry => ({ op: 'queue', name, attributes, createdAt })),
      ...queues.flatMap(({ name, queue }) => queue.all().map((held): Entry => ({ op: 'send', queue: name, ...held }))),
    ];
  }
}
export type Queues = ReturnType<typeof openQueues>;

/** The queue's name: the last part of its URL. */
export function nameIn(queueUrl: string): string {
  return queueUrl.split('/').at(-1) ?? '';
}
