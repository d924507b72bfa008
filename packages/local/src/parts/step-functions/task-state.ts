import { isJsonObject, type Json, toJson } from '../../json.ts';
import type { TaskState } from './definition.ts';
import { lookUp } from './expression.ts';
import { readPath } from './json-path.ts';
import { WAIT_FOR_TOKEN } from './lint.ts';
import type { Outcome } from './memory.ts';
import { withRetryAndCatch } from './retry.ts';
import { dataOf, type Step, type Visit } from './run.ts';
import { runtimeError, StateError } from './state-error.ts';
import { taskEvents } from './task-events.ts';
import { taskOutcome } from './task-outcome.ts';
import { fillTemplate, selectByPath } from './template.ts';

const PAYLOAD_LIMIT = 262_144;

/** Calls a Lambda function and waits for its answer, or for the token that it was given. */
export function runTask(visit: Visit, state: TaskState): Promise<Step> {
  return withRetryAndCatch(visit, state, (attempt) => attemptTask(visit, state, attempt));
}

async function attemptTask(visit: Visit, state: TaskState, attempt: number): Promise<Json> {
  const { run, interrupt } = visit.scope;
  const path = `${visit.path}.${attempt}`;
  const isCallback = state.Resource.endsWith(WAIT_FOR_TOKEN);
  const started = run.memory.once('started', path, () => (isCallback ? { token: run.tokens.issue(run.arn) } : {}));
  const token = started.token;
  const input = selectByPath(state.InputPath, dataOf(visit, { retries: attempt, token }));
  const data = dataOf(visit, { input, retries: attempt, token });
  const seconds = (fixed: number | undefined, path: string | undefined) =>
    path === undefined ? fixed : secondsOf(lookUp(readPath(path), data), path);
  const timeout = seconds(state.TimeoutSeconds, state.TimeoutSecondsPath);
  const heartbeat = seconds(state.HeartbeatSeconds, state.HeartbeatSecondsPath);
  const request = state.Parameters === undefined ? input : fillTemplate(state.Parameters, data);
  const { trail } = visit.scope;
  const task = { trail, resource: state.Resource, isCallback, region: run.region, request, timeout, heartbeat };
  const events = taskEvents(task);
  events.begin();

  const call = async () => {
    if (run.memory.recall('submitted', path)) return undefined;
    const outcome = await callFunction(visit, state, request);
    if (!isCallback || 'error' in outcome) return outcome;
    run.memory.record('submitted', path);
    events.submitted(outcome.output);
    return undefined;
  };
  const outcome =
    run.memory.recall('outcome', path)?.outcome ??
    (await taskOutcome({
      run,
      interrupt,
      token,
      deadline: timeout === undefined ? undefined : started.at + timeout * 1000,
      heartbeatMs: heartbeat === undefined ? undefined : heartbeat * 1000,
      call,
      onOutcome: (ended) => run.memory.record('outcome', path, { outcome: ended }),
    }));
  if ('output' in outcome) refuseTooLarge(visit, outcome.output);
  events.end(outcome);
  if ('error' in outcome) throw new StateError(outcome.error, outcome.cause);
  return outcome.output;
}

function refuseTooLarge({ name }: Visit, output: Json): void {
  if (JSON.stringify(output).length <= PAYLOAD_LIMIT) return;
  const limit = `The state/task '${name}' returned a result with a size exceeding ${PAYLOAD_LIMIT} bytes`;
  throw new StateError('States.DataLimitExceeded', limit);
}

async function callFunction(visit: Visit, state: TaskState, request: Json): Promise<Outcome> {
  const isDirect = state.Resource.startsWith('arn:aws:lambda:');
  const { FunctionName = state.Resource, Payload = {} } = isDirect ? { Payload: request } : objectOf(request);
  try {
    const { payload, functionError } = await visit.scope.run.invoke(String(FunctionName), Payload);
    if (functionError) return { error: functionError.errorType, cause: JSON.stringify(functionError) };
    const output = toJson(payload);
    return { output: isDirect ? output : { ExecutedVersion: '$LATEST', Payload: output, StatusCode: 200 } };
  } catch (error) {
    return { error: 'Lambda.Unknown', cause: error instanceof Error ? error.message : String(error) };
  }
}

function objectOf(request: Json): { FunctionName?: Json; Payload?: Json } {
  return isJsonObject(request) ? request : {};
}

function secondsOf(value: Json, path: string): number {
  if (typeof value === 'number' && value > 0) return value;
  throw runtimeError(`The path '${path}' must give a positive number of seconds, not ${JSON.stringify(value)}`);
}
