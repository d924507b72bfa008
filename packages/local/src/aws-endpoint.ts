import { z } from 'zod';
import type { Access } from './access/access.ts';
import type { Clock } from './clock.ts';
import type { EventBus } from './eventbridge/event-bus.ts';
import { replayOperations } from './eventbridge/replay-operations.ts';
import type { Archives } from './eventbridge/replays.ts';
import { type Json, parseJson, toJson } from './json.ts';
import type { LambdaRuntime } from './lambda/runtime.ts';
import { AwsError, awsJson, operation } from './parts/aws-json.ts';
import type { Part } from './parts/part.ts';
import { type Answer, type Incoming, serve } from './parts/serve.ts';
import type { SecretStore } from './secrets/secret-store.ts';

const INVOCATIONS = /^\/2015-03-31\/functions\/([^/]+)\/invocations\/?$/;
const MOST_PAYLOAD_BYTES = 6 * 1024 * 1024;

type Options = {
  readonly port: number;
  readonly access: Access;
  readonly clock: Clock;
  readonly accountId: string;
  readonly region: string;
  readonly bus: EventBus;
  readonly archives: Archives;
  readonly lambda: LambdaRuntime;
  readonly secrets: SecretStore;
  readonly invokeAsync: (functionName: string, payload: Json) => void;
};

/** One endpoint for EventBridge (PutEvents, replays), Secrets Manager and Lambda (Invoke): each SDK client finds its path on it. */
export function startAwsEndpoint(options: Options): Promise<Part> {
  const { port, bus, access, lambda, secrets, invokeAsync } = options;
  const putEvents = operation(z.unknown(), (input) => bus.putEvents(toJson(input)));
  const call = awsJson({ ...secrets.operations, ...replayOperations(options), PutEvents: putEvents }, '1.1', access);
  return serve(port, (incoming) => {
    const [, name] = INVOCATIONS.exec(incoming.url.pathname) ?? [];
    return name === undefined ? call(incoming) : invoke(decodeURIComponent(name), incoming);
  });

  function refusal(FunctionArn: string, { headers }: Incoming): Answer | undefined {
    try {
      access.checkCall(headers, 'Lambda.InvokeFunction', { FunctionArn });
      return undefined;
    } catch (error) {
      if (error instanceof AwsError) return failure(403, error.code, error.message);
      throw error;
    }
  }

  async function invoke(name: string, incoming: Incoming): Promise<Answer> {
    const type = String(incoming.headers['x-amz-invocation-type'] ?? 'RequestResponse');
    const fn = lambda.find(name);
    if (!fn) return failure(404, 'ResourceNotFoundException', `Function not found: ${name}`);
    const refused = refusal(fn.arn, incoming);
    if (refused) return refused;
    if (incoming.body.length > MOST_PAYLOAD_BYTES) {
      return failure(413, 'RequestTooLargeException', `Request must be smaller than ${MOST_PAYLOAD_BYTES} bytes`);
    }
    const payload = readPayload(incoming.body);
    if (payload === undefined)
      return failure(400, 'InvalidRequestContentException', 'Could not parse request body into json');
    if (type === 'DryRun') return { status: 204 };
    if (type === 'Event') {
      invokeAsync(fn.name, payload);
      return { status: 202 };
    }
    const outcome = await lambda.invoke(name, payload);
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-amz-executed-version': '$LATEST',
        ...(outcome.functionError ? { 'x-amz-function-error': 'Unhandled' } : {}),
      },
      body: JSON.stringify(outcome.payload),
    };
  }
}

function readPayload(body: Buffer) {
  if (body.length === 0) return {};
  try {
    return parseJson(body.toString());
  } catch {
    return undefined;
  }
}

function failure(status: number, type: string, message: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
    body: JSON.stringify({ Type: 'User', message }),
  };
}
