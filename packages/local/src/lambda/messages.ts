/** What the main thread asks of a worker. Payloads travel as JSON text, as they do on AWS. */
export type ToWorker =
  | {
      readonly kind: 'invoke';
      readonly id: string;
      readonly file: string;
      readonly exportName: string;
      readonly event: string;
      readonly context: InvocationContext;
    }
  | { readonly kind: 'ping'; readonly id: string };

export type InvokeMessage = Extract<ToWorker, { kind: 'invoke' }>;

export type FromWorker =
  /** The handler is loaded, and its time begins. */
  | { readonly kind: 'started'; readonly id: string }
  | { readonly kind: 'result'; readonly id: string; readonly payload: string; readonly cpuMs: number }
  | { readonly kind: 'error'; readonly id: string; readonly error: FunctionError; readonly cpuMs: number }
  /** DynamoDB has answered a write. */
  | { readonly kind: 'wrote' }
  | { readonly kind: 'pong'; readonly id: string };

export type InvocationContext = {
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryLimitInMB: string;
  readonly timeoutMs: number;
  /** Session of the function's own role. */
  readonly sessionToken: string;
};

/** A failed invocation as Lambda reports it. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};
