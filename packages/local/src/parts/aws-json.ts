import { z } from 'zod';
import type { Access } from '../access/access.ts';
import { parseJson } from '../json.ts';
import type { Answer, Incoming } from './serve.ts';

/** An error that the caller is meant to see, under the name that AWS gives it. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: { status?: number; details?: Record<string, unknown> } = {}) {
    super(message);
    this.code = code;
    this.status = options.status ?? 400;
    this.details = options.details ?? {};
  }
}

type Operation = (input: unknown, incoming: Incoming) => Promise<unknown>;
export type Operations = Readonly<Record<string, Operation>>;

/** One operation of an AWS-JSON service: its input is checked before it runs. */
export function operation<S extends z.ZodType>(
  input: S,
  run: (input: z.output<S>, incoming: Incoming) => unknown,
): Operation {
  return async (given, incoming) => {
    const read = input.safeParse(given);
    if (!read.success) throw new AwsError('ValidationException', z.prettifyError(read.error));
    return (await run(read.data, incoming)) ?? {};
  };
}

/** Answers requests of the AWS-JSON protocols, which name the operation in `x-amz-target`. */
export function awsJson(operations: Operations, version: '1.0' | '1.1', access?: Access) {
  const headers = { 'content-type': `application/x-amz-json-${version}` };

  return async (incoming: Incoming): Promise<Answer> => {
    const target = String(incoming.headers['x-amz-target'] ?? '');
    const name = target.split('.')[1] ?? '';
    try {
      const run = operations[name];
      if (!run) throw new AwsError('UnknownOperationException', `The local cloud has no operation '${name}'`);
      const input = parseJson(incoming.body.toString() || '{}');
      access?.checkCall(incoming.headers, target, input);
      const output = await run(input, incoming);
      return { headers, body: JSON.stringify(output) };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const { code, message, status, details } = error;
      return { status, headers, body: JSON.stringify({ __type: code, message, ...details }) };
    }
  };
}
