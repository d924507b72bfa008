import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Json, JsonObject } from '../json.ts';
import { openPending } from '../parts/pending.ts';
import { workload } from '../workload.ts';
import type { Archive } from './archive.ts';
import type { BusObserver } from './bus-observer.ts';
import { type DeadLetter, type Deliver, deliverOrder, type Order, Target } from './delivery.ts';
import { matchesPattern } from './match-pattern.ts';
import { BusEvent, readEntries } from './put-events.ts';

export type Rule = {
  readonly name: string;
  readonly arn: string;
  readonly busName: string;
  readonly pattern: JsonObject;
  readonly targets: readonly Target[];
};

/** One event on its way to one target. */
export type Delivery = {
  readonly event: BusEvent;
  readonly ruleName: string;
  readonly targetArn: string;
  /** Delivers it; may be called more than once, and late. Never rejects: a failure is retried, then a dead letter. */
  send(): Promise<void>;
};
/** Stands between the bus and its targets: may send a delivery twice, later, or after another one. */
export type DeliveryHook = (delivery: Delivery) => Promise<void>;

type BusOptions = {
  readonly accountId: string;
  readonly region: string;
  readonly clock: Clock;
  /** Where deliveries are kept until they are made; undefined = nowhere. */
  readonly dataDir: string | undefined;
  readonly deliver: Deliver;
  readonly deadLetter: DeadLetter;
  readonly log: (line: string) => void;
  readonly observer?: BusObserver;
};
type Source = { readonly name: string; readonly arn: string; readonly targets: readonly Target[] };

const StoredOrder: z.ZodType<Order> = z.object({
  id: z.string(),
  rule: z.object({ name: z.string(), arn: z.string() }),
  target: Target,
  event: BusEvent,
  at: z.number(),
});

export type EventBus = ReturnType<typeof eventBus>;

/** Buses, their rules, and the delivery of what matches: at least once, with retries and dead letters. */
export function eventBus(options: BusOptions) {
  const { clock, log } = options;
  const buses = new Set(['default']);
  const rules: Rule[] = [];
  const archives: Pick<Archive, 'busName' | 'keep'>[] = [];
  const work = workload(clock);
  const orders = openPending({ dataDir: options.dataDir, name: 'deliveries', work: StoredOrder });
  let hook: DeliveryHook = (delivery) => delivery.send();
  let closed = false;

  const start = (order: Order): void => {
    const { event, rule, target } = order;
    options.observer?.onOrder(order);
    const send = () => deliverOrder(order, { ...options, work, closed: () => closed });
    void work
      .during(() => hook({ event, ruleName: rule.name, targetArn: target.arn, send }))
      .then(() => orders.done(order.id))
      .catch((error: Error) => log(`${rule.name} -> ${target.arn}: ${error.message}`));
  };
  const matching = (busName: string, event: BusEvent) =>
    rules.filter((rule) => rule.busName === busName && matchesPattern(rule.pattern, event));
  const ordersOf = ({ name, arn, targets }: Source, event: BusEvent): Order[] =>
    targets.map((target) => ({ id: randomUUID(), rule: { name, arn }, target, event, at: clock.now() }));
  /** What is written down before anybody is answered. */
  const accept = (accepted: readonly Order[]): void => {
    orders.add(...accepted);
    for (const order of accepted) start(order);
  };

  return {
    addBus: (name: string) => void buses.add(name),
    hasBus: (name: string) => buses.has(name),
    addRule: (rule: Rule) => void rules.push(rule),
    rules: (): readonly Rule[] => rules,
    addArchive: (archive: Pick<Archive, 'busName' | 'keep'>) => void archives.push(archive),
    /** The answer to PutEvents. The events are on their way when it is given. */
    putEvents(request: Json): Json {
      const context = { ...options, now: clock.now, hasBus: (name: string) => buses.has(name) };
      const entries = readEntries(request, context);
      const taken = entries.filter((entry) => 'event' in entry);
      for (const { busName, event } of taken) {
        options.observer?.onEvent(event, busName);
        for (const archive of archives) if (archive.busName === busName) archive.keep(event);
      }
      accept(taken.flatMap(({ busName, event }) => matching(busName, event).flatMap((rule) => ordersOf(rule, event))));
      const answers = entries.map((entry): JsonObject => ('event' in entry ? { EventId: entry.event.id } : entry));
      return { FailedEntryCount: entries.length - taken.length, Entries: answers };
    },
    /** Events of before, to the rules that match; no archive keeps them again. */
    replay(busName: string, events: readonly BusEvent[], ruleArns?: readonly string[]): void {
      const isWanted = ({ arn }: Rule) => ruleArns?.includes(arn) ?? true;
      accept(
        events.flatMap((event) =>
          matching(busName, event)
            .filter(isWanted)
            .flatMap((rule) => ordersOf(rule, event)),
        ),
      );
    },
    /** A schedule's event, to its targets only. */
    dispatchScheduled(schedule: Source, at: number): void {
      const event = {
        version: '0',
        id: randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account: options.accountId,
        time: `${new Date(at).toISOString().slice(0, 19)}Z`,
        region: options.region,
        resources: [schedule.arn],
        detail: {},
      };
      accept(ordersOf(schedule, event));
    },
    /** Goes on with what was accepted before a restart, once the targets are there. */
    resume(): void {
      for (const order of orders.takeRestored()) start(order);
    },
    intercept(next: DeliveryHook | undefined): void {
      hook = next ?? ((delivery) => delivery.send());
    },
    activity: work.activity,
    close(): void {
      closed = true;
      work.close();
      orders.close();
    },
  };
}
