import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import { fairLine } from './fair-line.ts';

export type MessageAttribute = { DataType: string; StringValue?: string; BinaryValue?: string };

export type QueueMessage = {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly sentAt: number;
  /** The tenant that it belongs to. */
  readonly groupId?: string | undefined;
  /** The queue that it was moved from, when it is a dead letter. */
  readonly deadLetterSource?: string | undefined;
  receiveCount: number;
  firstReceivedAt?: number | undefined;
};

export type MessagePlace = 'visible' | 'in-flight' | 'delayed';
export type Received = { readonly message: QueueMessage; readonly receiptHandle: string };
type InFlight = { readonly message: QueueMessage; cancel: () => void };
type Waiter = { readonly wake: () => void };

/** What happens to a message that was received too often; false = no such queue, it stays. */
export type Redrive = { readonly maxReceiveCount: number; readonly move: (message: QueueMessage) => boolean };

type Hooks = {
  readonly onVisible: () => void;
  readonly onReceived: (message: QueueMessage) => void;
  readonly onRemoved: (messageId: string) => void;
};

/** One standard queue in memory. It gives messages as they came, fair among groups; SQS does not promise an order. */
export function createQueue(clock: Clock, { onVisible, onReceived, onRemoved }: Hooks) {
  const waiting = fairLine();
  const delayed = new Map<QueueMessage, { visibleAt: number; cancel: () => void }>();
  const inFlight = new Map<string, InFlight>();
  const waiters = new Set<Waiter>();
  let closed = false;

  const makeVisible = (message: QueueMessage) => {
    waiting.push(message);
    onVisible();
    waiters.values().next().value?.wake();
  };

  const hide = (receiptHandle: string, message: QueueMessage, seconds: number) => {
    const cancel = clock.setTimeout(() => {
      show(receiptHandle);
      makeVisible(message);
    }, seconds * 1000);
    inFlight.set(receiptHandle, { message, cancel });
    waiting.begin(message);
  };

  const show = (receiptHandle: string): QueueMessage | undefined => {
    const taken = inFlight.get(receiptHandle);
    if (!taken) return undefined;
    taken.cancel();
    inFlight.delete(receiptHandle);
    waiting.end(taken.message);
    return taken.message;
  };

  const removeAll = () => {
    for (const { cancel } of delayed.values()) cancel();
    const taken = [...inFlight.keys()].flatMap((receiptHandle) => show(receiptHandle) ?? []);
    for (const { id } of [...waiting.all(), ...delayed.keys(), ...taken]) onRemoved(id);
    waiting.clear();
    delayed.clear();
  };

  return {
    /** Every message, with the time from which it can be received; one in flight comes back at once. */
    all: (): { message: QueueMessage; visibleAt: number }[] => [
      ...[...inFlight.values()].map(({ message }) => ({ message, visibleAt: 0 })),
      ...waiting.all().map((message) => ({ message, visibleAt: 0 })),
      ...[...delayed].map(([message, { visibleAt }]) => ({ message, visibleAt })),
    ],
    /** Every message and where it is, without taking it. */
    look: (): { message: QueueMessage; place: MessagePlace }[] => [
      ...waiting.all().map((message) => ({ message, place: 'visible' as const })),
      ...[...inFlight.values()].map(({ message }) => ({ message, place: 'in-flight' as const })),
      ...[...delayed.keys()].map((message) => ({ message, place: 'delayed' as const })),
    ],
    counts: () => ({ visible: waiting.size(), inFlight: inFlight.size, delayed: delayed.size }),

    send(message: QueueMessage, delaySeconds: number) {
      if (delaySeconds <= 0) return makeVisible(message);
      const cancel = clock.setTimeout(() => {
        delayed.delete(message);
        makeVisible(message);
      }, delaySeconds * 1000);
      delayed.set(message, { visibleAt: clock.now() + delaySeconds * 1000, cancel });
    },

    /** Up to `most` messages, hidden from others for `visibilitySeconds`. */
    take(most: number, visibilitySeconds: number, { oldest, redrive }: { oldest: number; redrive?: Redrive }) {
      const taken: Received[] = [];
      while (taken.length < most) {
        const message = waiting.shift();
        if (!message) break;
        if (message.sentAt < oldest) {
          onRemoved(message.id);
          continue;
        }
        if (redrive && message.receiveCount >= redrive.maxReceiveCount && redrive.move(message)) continue;
        message.receiveCount += 1;
        message.firstReceivedAt ??= clock.now();
        onReceived(message);
        const receiptHandle = `${message.id}.${randomUUID()}`;
        hide(receiptHandle, message, visibilitySeconds);
        taken.push({ message, receiptHandle });
      }
      return taken;
    },

    /** Resolves when a message may be there, when the time is over or when the caller has hung up. */
    wait(seconds: number, gone: AbortSignal): Promise<void> {
      if (gone.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          cancel();
          waiters.delete(waiter);
          gone.removeEventListener('abort', done);
          resolve();
        };
        const waiter = { wake: done };
        const cancel = clock.setTimeout(done, seconds * 1000);
        gone.addEventListener('abort', done);
        waiters.add(waiter);
      });
    },

    remove(receiptHandle: string) {
      const message = show(receiptHandle);
      if (message) onRemoved(message.id);
    },

    /** False when the message is no longer in flight under that handle. */
    changeVisibility(receiptHandle: string, seconds: number): boolean {
      const message = show(receiptHandle);
      if (!message) return false;
      if (seconds === 0) makeVisible(message);
      else hide(receiptHandle, message, seconds);
      return true;
    },

    purge: removeAll,

    /** The message that would be received next. */
    next: () => waiting.peek(),
    /** Takes that one out; whoever does so says that it is gone. */
    shift: () => waiting.shift(),

    closed: () => closed,

    close() {
      closed = true;
      for (const { cancel } of delayed.values()) cancel();
      for (const { cancel } of inFlight.values()) cancel();
      for (const { wake } of waiters) wake();
    },
  };
}
export type Queue = ReturnType<typeof createQueue>;
