import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { AnyJson, type Json } from '../json.ts';
import type { InvokeFunction } from '../parts/part.ts';
import { openPending } from '../parts/pending.ts';
import { workload } from '../workload.ts';

/** How a function's asynchronous invocations are retried: `AWS::Lambda::EventInvokeConfig`. */
export type AsyncConfig = { readonly retries: number; readonly onFailureQueueArn?: string };
export type AsyncInvoker = ReturnType<typeof asyncInvoker>;

type Options = {
  readonly invoke: InvokeFunction;
  readonly clock: Clock;
  /** Where invocations are kept until they are over; undefined = nowhere. */
  readonly dataDir: string | undefined;
  readonly retryDelayMs: number;
  readonly sendToQueue: (queueArn: string, body: string) => Promise<void>;
  readonly log: (line: string) => void;
};

const Invocation = z.object({ id: z.string(), name: z.string(), payload: AnyJson });
type Invocation = z.infer<typeof Invocation>;

/** Invocations that nobody waits for: retried twice, unless configured otherwise, then sent to the failure queue. */
export function asyncInvoker(options: Options) {
  const configs = new Map<string, AsyncConfig>();
  const work = workload(options.clock);
  const pending = openPending({ dataDir: options.dataDir, name: 'invocations', work: Invocation });
  let closed = false;

  const run = async ({ name, payload }: Invocation): Promise<void> => {
    const config = configs.get(name) ?? { retries: 2 };
    for (let attempt = 0; !closed; attempt += 1) {
      const { functionError } = await options.invoke(name, payload);
      if (!functionError || closed) return;
      if (attempt >= config.retries) {
        if (!config.onFailureQueueArn) return;
        const condition = { condition: 'RetriesExhausted', approximateInvokeCount: attempt + 1, functionArn: name };
        const record = {
          version: '1.0',
          requestContext: condition,
          requestPayload: payload,
          responsePayload: functionError,
        };
        return options.sendToQueue(config.onFailureQueueArn, JSON.stringify(record));
      }
      await work.wait(options.retryDelayMs * (attempt + 1));
    }
  };
  const start = (invocation: Invocation): void => {
    void work
      .during(() => run(invocation))
      .catch((error: Error) => options.log(`${invocation.name}: ${error.message}`))
      .finally(() => pending.done(invocation.id));
  };

  return {
    configure: (name: string, config: AsyncConfig) => void configs.set(name, config),
    /** By the function's name. It is written down when this returns. */
    invoke(name: string, payload: Json): void {
      const invocation = { id: randomUUID(), name, payload };
      pending.add(invocation);
      start(invocation);
    },
    /** Goes on with what was accepted before a restart, once the functions are there. */
    resume(): void {
      for (const invocation of pending.takeRestored()) start(invocation);
    },
    activity: work.activity,
    close(): void {
      closed = true;
      work.close();
      pending.close();
    },
  };
}
