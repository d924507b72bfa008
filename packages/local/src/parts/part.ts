import type { Access } from '../access/access.ts';
import type { Clock } from '../clock.ts';

/** One emulated service that listens on 127.0.0.1 and speaks the AWS wire protocol. */
export type Part = { readonly endpoint: string; close(): Promise<void> };

export type PartOptions = {
  /** 0 = any free port. */
  readonly port: number;
  readonly clock: Clock;
  /** Where the part keeps its data; undefined = in memory. */
  readonly dataDir: string | undefined;
  /** Who may call; without it everybody may. */
  readonly access?: Access;
};

/** Calls a Lambda function by ARN or name; a function that fails answers with `functionError`, it does not throw. */
export type InvokeFunction = (
  functionArn: string,
  payload: unknown,
) => Promise<{ payload: unknown; functionError?: { errorType: string; errorMessage: string } }>;
