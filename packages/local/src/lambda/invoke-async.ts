import type { InvokeFunction } from '../parts/part.ts';

/** How a function's asynchronous invocations are retried: `AWS::Lambda::EventInvokeConfig`. */
export type AsyncConfig = { readonly retries: number; readonly onFailureQueueArn?: string };
export type AsyncInvoker = ReturnType<typeof asyncInvoker>;

type Options = {
  readonly invoke: InvokeFunction;
  readonly retryDelayMs: number;
  readonly sendToQueue: (queueArn: string, body: string) => Promise<void>;
  readonly log: (line: string) => void;
};

/** Invocations that nobody waits for: retried twice, unless configured otherwise, then sent to the failure queue. */
export function asyncInvoker(options: Options) {
  const configs = new Map<string, AsyncConfig>();
  let inFlight = 0;
  let count = 0;

  const run = async (name: string, payload: unknown): Promise<void> => {
    const config = configs.get(name) ?? { retries: 2 };
    for (let attempt = 0; ; attempt += 1) {
      const { functionError } = await options.invoke(name, payload);
      if (!functionError) return;
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
      const delay = options.retryDelayMs * (attempt + 1);
      await new Promise<void>((again) => setTimeout(again, delay));
    }
  };

  return {
    configure: (name: string, config: AsyncConfig) => void configs.set(name, config),
    invoke(name: string, payload: unknown): void {
      inFlight += 1;
      count += 1;
      run(name, payload)
        .catch((error: Error) => options.log(`${name}: ${error.message}`))
        .finally(() => {
          inFlight -= 1;
        });
    },
    activity: () => ({ inFlight, count }),
  };
}
