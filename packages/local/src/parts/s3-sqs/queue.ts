import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.ts';

export type MessageAttribute = { DataType: string; StringValue?: string; BinaryValue?: string };

export type QueueMessage = {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly sentAt: number;
  receiveCount: number;
  firstReceivedAt?: number | undefined;
};

export type Received = { readonly message: QueueMessage; readonly receiptHandle: string };
type InFlight = { readonly message: QueueMessage; cancel: () => void };
type Waiter = { readonly wake: () => void };

/** What happens to a message that was received too often; false = no such queue, it stays. */
export type Redrive = { readonly maxReceiveCount: number; readonly move: (message: QueueMessage) => boolean };

type Hooks = {
  readonly onReceived: (message: QueueMessage) => void;
  readonly onRemoved: (messageId: string) => void;
};

/** One standard queue in memory. It orders messages as they came, which SQS does not promise. */
export function createQueue(clock: Clock, { onReceived, onRemoved }: Hooks) {
  const waiting: QueueMessage[] = [];
  const delayed = new Map<QueueMessage, { visibleAt: number; cancel: () => void }>();
  const inFlight = new Map<string, InFlight>();
  const waiters = new Set<Waiter>();
  let closed = false;

  const makeVisible = (message: QueueMessage) => {
    waiting.push(message);
    waiters.values().next().value?.wake();
  };

  const hide = (receiptHandle: string, message: QueueMessage, seconds: number) => {
    const cancel = clock.setTimeout(() => {
      inFlight.delete(receiptHandle);
      makeVisible(message);
    }, seconds * 1000);
    inFlight.set(receiptHandle, { message, cancel });
  };

  const removeAll = () => {
    for (const { cancel } of delayed.values()) cancel();
    for (const { cancel } of inFlight.values()) cancel();
    for (const { id } of [...waiting, ...delayed.keys(), ...[...inFlight.values()].map(({ message }) => message)]) {
      onRemoved(id);
    }
    waiting.length = 0;
    delayed.clear();
    inFlight.clear();
  };

  return {
    /** Every message, with the time from which it can be received; one in flight comes back at once. */
    all: (): { message: QueueMessage; visibleAt: number }[] => [
      ...[...inFlight.values()].map(({ message }) => ({ message, visibleAt: 0 })),
      ...waiting.map((message) => ({ message, visibleAt: 0 })),
      ...[...delayed].map(([message, { visibleAt }]) => ({ message, visibleAt })),
    ],
    counts: () => ({ visible: waiting.length, inFlight: inFlight.size, delayed: delayed.size }),

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
      const taken = inFlight.get(receiptHandle);
      taken?.cancel();
      inFlight.delete(receiptHandle);
      if (taken) onRemoved(taken.message.id);
    },

    /** False when the message is no longer in flight under that handle. */
    changeVisibility(receiptHandle: string, seconds: number): boolean {
      const taken = inFlight.get(receiptHandle);
      if (!taken) return false;
      taken.cancel();
      inFlight.delete(receiptHandle);
      if (seconds === 0) makeVisible(taken.message);
      else hide(receiptHandle, taken.message, seconds);
      return true;
    },

    purge: removeAll,

    /** Every message that can be received now, taken out for good. */
    drain(): QueueMessage[] {
      const all = waiting.splice(0);
      for (const { id } of all) onRemoved(id);
      return all;
    },

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
