import type { BusObserver } from '../eventbridge/bus-observer.ts';
import type { Order } from '../eventbridge/delivery.ts';
import type { BusEvent } from '../eventbridge/put-events.ts';
import { ringBuffer } from './ring-buffer.ts';

const EVENTS_KEPT = 1000;
/** Replays make more of them. */
const MOST_PATHS = 40;

/** One event on its way to one target. */
export type EventPath = {
  readonly orderId: string;
  readonly rule: string;
  readonly targetArn: string;
  readonly deadLetterArn: string | undefined;
  readonly at: number;
  attempts: number;
  status: 'pending' | 'retrying' | 'delivered' | 'dead';
  /** When it got its status, in milliseconds of a clock that only counts. */
  ms: number | undefined;
  error: string | undefined;
  readonly started: number;
};
export type RecordedEvent = {
  readonly bus: string;
  readonly at: number;
  readonly event: BusEvent;
  readonly paths: EventPath[];
};

/** Keeps the newest events of all buses, and which way each went. */
export function recordEvents(now: () => number) {
  const events = ringBuffer<RecordedEvent>(EVENTS_KEPT);
  const byId = new Map<string, RecordedEvent>();

  const recordOf = (event: BusEvent, bus: string): RecordedEvent => {
    const known = byId.get(event.id);
    if (known) return known;
    const record: RecordedEvent = { bus, at: now(), event, paths: [] };
    const gone = events.push(record);
    if (gone) byId.delete(gone.event.id);
    byId.set(event.id, record);
    return record;
  };
  const pathOf = ({ id, event }: Order) => byId.get(event.id)?.paths.find(({ orderId }) => orderId === id);

  const observer: BusObserver = {
    onEvent: (event, bus) => void recordOf(event, bus),
    onOrder(order) {
      const { paths } = recordOf(order.event, '');
      if (paths.length < MOST_PATHS) paths.push(newPath(order, now()));
    },
    onAttempt(order, failure) {
      const path = pathOf(order);
      if (!path) return;
      path.attempts += 1;
      path.status = failure ? 'retrying' : 'delivered';
      path.ms = performance.now() - path.started;
      if (failure) path.error = failure.message;
    },
    onGivenUp(order) {
      const path = pathOf(order);
      if (path) path.status = 'dead';
    },
  };
  return { observer, events: events.list, event: (id: string) => byId.get(id) };
}

function newPath({ id, rule, target }: Order, at: number): EventPath {
  return {
    orderId: id,
    rule: rule.name,
    targetArn: target.arn,
    deadLetterArn: target.deadLetterArn,
    at,
    attempts: 0,
    status: 'pending',
    ms: undefined,
    error: undefined,
    started: performance.now(),
  };
}
