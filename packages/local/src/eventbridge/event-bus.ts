import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../clock.ts';
import type { Json, JsonObject } from '../json.ts';
import { matchesPattern } from './match-pattern.ts';
import { type BusEvent, readEntries } from './put-events.ts';
import { type InputRule, targetInput } from './transform-input.ts';

export type Target = InputRule & {
  readonly id: string;
  readonly arn: string;
  readonly messageGroupId?: string;
  readonly retries: number;
  readonly maxAgeSeconds: number;
  readonly deadLetterArn?: string;
};
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

/** What sends to the targets. A rejection with `retryable: false` becomes a dead letter at once. */
export type Deliver = (target: Target, input: string) => Promise<void>;
export type DeadLetter = (
  queueArn: string,
  body: string,
  attributes: Readonly<Record<string, string>>,
) => Promise<void>;

export type BusOptions = {
  readonly accountId: string;
  readonly region: string;
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly deadLetter: DeadLetter;
  readonly log: (line: string) => void;
};

export class DeliveryError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  constructor(code: string, message: string, retryable: boolean) {
    super(message);
    this.code = code;
    this.retryable = retryable;
  }
}

type Named = Pick<Rule, 'name' | 'arn'>;

const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 60_000;

export type EventBus = ReturnType<typeof eventBus>;

/** Buses, their rules, and the delivery of what matches: at least once, with retries and dead letters. */
export function eventBus(options: BusOptions) {
  const buses = new Set(['default']);
  const rules: Rule[] = [];
  let hook: DeliveryHook = (delivery) => delivery.send();
  let inFlight = 0;
  let count = 0;
  let closed = false;

  // The machine's own clock: a virtual one stands still while a test waits for the retry.
  const wait = (ms: number) => new Promise<void>((resolve) => systemClock.setTimeout(resolve, ms));

  const deliver = async (rule: Named, target: Target, event: BusEvent): Promise<void> => {
    const input = targetInput(target, event, rule);
    const started = options.clock.now();
    for (let attempt = 0; !closed; attempt += 1) {
      try {
        return await options.deliver(target, input);
      } catch (error) {
        const failure = asDeliveryError(error);
        const exhausted = exhaustedBy(target, attempt, options.clock.now() - started);
        if (!failure.retryable || exhausted) return bury({ rule, target, event, failure, attempt, exhausted });
        await wait(Math.min(FIRST_RETRY_MS * 2 ** attempt, LONGEST_RETRY_MS) * (0.5 + Math.random() / 2));
      }
    }
  };

  type Burial = {
    rule: Named;
    target: Target;
    event: BusEvent;
    failure: DeliveryError;
    attempt: number;
    exhausted: string | undefined;
  };
  const bury = async ({ rule, target, event, failure, attempt, exhausted }: Burial): Promise<void> => {
    options.log(`${rule.name} -> ${target.arn}: ${failure.message}`);
    if (!target.deadLetterArn) return;
    const attributes = {
      RULE_ARN: rule.arn,
      TARGET_ARN: target.arn,
      ERROR_CODE: failure.code,
      ERROR_MESSAGE: failure.message,
      RETRY_ATTEMPTS: String(attempt),
      ...(exhausted ? { EXHAUSTED_RETRY_CONDITION: exhausted } : {}),
    };
    await options.deadLetter(target.deadLetterArn, JSON.stringify(event), attributes).catch((error: Error) => {
      options.log(`${rule.name}: the dead letter could not be stored: ${error.message}`);
    });
  };

  const dispatch = (busName: string, event: BusEvent): void => {
    count += 1;
    for (const rule of rules) {
      if (rule.busName !== busName || !matchesPattern(rule.pattern, event)) continue;
      dispatchTo(rule, event);
    }
  };

  const dispatchTo = (rule: Omit<Rule, 'busName' | 'pattern'>, event: BusEvent): void => {
    for (const target of rule.targets) {
      inFlight += 1;
      const send = () => deliver(rule, target, event);
      void hook({ event, ruleName: rule.name, targetArn: target.arn, send })
        .catch((error: Error) => options.log(`${rule.name} -> ${target.arn}: ${error.message}`))
        .finally(() => {
          inFlight -= 1;
        });
    }
  };

  return {
    addBus: (name: string) => void buses.add(name),
    hasBus: (name: string) => buses.has(name),
    addRule: (rule: Rule) => void rules.push(rule),
    /** The answer to PutEvents. The events are on their way when it is given. */
    putEvents(request: Json): Json {
      const context = { ...options, now: options.clock.now, hasBus: (name: string) => buses.has(name) };
      const entries = readEntries(request, context);
      const answers = entries.map((entry): JsonObject => {
        if (!('event' in entry)) return entry;
        dispatch(entry.busName, entry.event);
        return { EventId: entry.event.id };
      });
      return { FailedEntryCount: answers.filter((answer) => 'ErrorCode' in answer).length, Entries: answers };
    },
    /** A schedule's event, to its targets only. */
    dispatchScheduled(schedule: { name: string; arn: string; targets: readonly Target[] }, at: number): void {
      count += 1;
      dispatchTo(schedule, {
        version: '0',
        id: randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account: options.accountId,
        time: `${new Date(at).toISOString().slice(0, 19)}Z`,
        region: options.region,
        resources: [schedule.arn],
        detail: {},
      });
    },
    intercept(next: DeliveryHook | undefined): void {
      hook = next ?? ((delivery) => delivery.send());
    },
    activity: () => ({ inFlight, count }),
    close(): void {
      closed = true;
    },
  };
}

function exhaustedBy(target: Target, attempt: number, ageMs: number): string | undefined {
  if (attempt >= target.retries) return 'MaximumRetryAttempts';
  return ageMs >= target.maxAgeSeconds * 1000 ? 'MaximumEventAgeInSeconds' : undefined;
}

function asDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  return new DeliveryError('SDK_CLIENT_ERROR', error instanceof Error ? error.message : String(error), true);
}
