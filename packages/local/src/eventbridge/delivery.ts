import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Workload } from '../workload.ts';
import type { BusObserver } from './bus-observer.ts';
import type { BusEvent } from './put-events.ts';
import { targetInput } from './transform-input.ts';

export const Target = z.object({
  id: z.string(),
  arn: z.string(),
  messageGroupId: z.string().optional(),
  retries: z.number(),
  maxAgeSeconds: z.number(),
  deadLetterArn: z.string().optional(),
  input: z.string().optional(),
  inputPath: z.string().optional(),
  transformer: z.object({ paths: z.record(z.string(), z.string()), template: z.string() }).optional(),
});
export type Target = z.infer<typeof Target>;

/** One event that one target is owed. */
export type Order = {
  readonly id: string;
  readonly rule: { readonly name: string; readonly arn: string };
  readonly target: Target;
  readonly event: BusEvent;
  /** When the bus took it. */
  readonly at: number;
};

/** What sends to the targets. A rejection with `retryable: false` becomes a dead letter at once. */
export type Deliver = (target: Target, input: string) => Promise<void>;
export type DeadLetter = (
  queueArn: string,
  body: string,
  attributes: Readonly<Record<string, string>>,
) => Promise<void>;

export class DeliveryError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  constructor(code: string, message: string, retryable: boolean) {
    super(message);
    this.code = code;
    this.retryable = retryable;
  }
}

const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 60_000;

type Options = {
  readonly clock: Clock;
  readonly work: Workload;
  readonly deliver: Deliver;
  readonly deadLetter: DeadLetter;
  readonly log: (line: string) => void;
  readonly closed: () => boolean;
  readonly observer?: BusObserver;
};

/** Delivers an order, again with back-off until its target's limits are reached, then as a dead letter. */
export async function deliverOrder(order: Order, options: Options): Promise<void> {
  const { target } = order;
  const input = targetInput(target, order.event, order.rule);
  for (let attempt = 0; !options.closed(); attempt += 1) {
    try {
      await options.deliver(target, input);
      return options.observer?.onAttempt(order);
    } catch (error) {
      if (options.closed()) return;
      const failure = asDeliveryError(error);
      options.observer?.onAttempt(order, failure);
      const exhausted = exhaustedBy(target, attempt, options.clock.now() - order.at);
      if (!failure.retryable || exhausted) return bury(order, { failure, attempt, exhausted }, options);
      await options.work.wait(Math.min(FIRST_RETRY_MS * 2 ** attempt, LONGEST_RETRY_MS) * (0.5 + Math.random() / 2));
    }
  }
}

type End = { readonly failure: DeliveryError; readonly attempt: number; readonly exhausted: string | undefined };

async function bury(order: Order, end: End, { deadLetter, log, observer }: Options): Promise<void> {
  const { rule, target, event } = order;
  observer?.onGivenUp(order);
  log(`${rule.name} -> ${target.arn}: ${end.failure.message}`);
  if (!target.deadLetterArn) return;
  const attributes = {
    RULE_ARN: rule.arn,
    TARGET_ARN: target.arn,
    ERROR_CODE: end.failure.code,
    ERROR_MESSAGE: end.failure.message,
    RETRY_ATTEMPTS: String(end.attempt),
    ...(end.exhausted ? { EXHAUSTED_RETRY_CONDITION: end.exhausted } : {}),
  };
  await deadLetter(target.deadLetterArn, JSON.stringify(event), attributes).catch((error: Error) => {
    log(`${rule.name}: the dead letter could not be stored: ${error.message}`);
  });
}

function exhaustedBy(target: Target, attempt: number, ageMs: number): string | undefined {
  if (attempt >= target.retries) return 'MaximumRetryAttempts';
  return ageMs >= target.maxAgeSeconds * 1000 ? 'MaximumEventAgeInSeconds' : undefined;
}

function asDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  return new DeliveryError('SDK_CLIENT_ERROR', error instanceof Error ? error.message : String(error), true);
}
