import { isJsonArray, isJsonObject, type Json } from '../../json.ts';
import type { State, States, TaskState } from './definition.ts';
import { errorNameFaults, fieldFaults } from './lint-fields.ts';

export const WAIT_FOR_TOKEN = '.waitForTaskToken';
const LAMBDA_INVOKE = 'arn:aws:states:::lambda:invoke';
const LAMBDA_ARN = /^arn:aws:lambda:[\w-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/;
const INVOKE_PARAMETERS = ['FunctionName', 'FunctionName.$', 'Payload', 'Payload.$', 'InvocationType'];

/** What is wrong inside one state, beyond the shape of its fields. */
export function stateFaults(state: State): string[] {
  return [
    ...Object.entries(state).flatMap(([field, value]) => fieldFaults(field, value)),
    ...('Retry' in state ? [...errorNameFaults('Retry', state.Retry), ...errorNameFaults('Catch', state.Catch)] : []),
    ...(state.Type === 'Task' ? taskFaults(state) : []),
    ...(state.Type === 'Wait' ? waitFaults(state) : []),
    ...(state.Type === 'Map' ? both(state.MaxConcurrency, state.MaxConcurrencyPath, 'MaxConcurrency') : []),
    ...(state.Type === 'Fail' ? failFaults(state) : []),
    ...('Next' in state || 'End' in state || goesOn(state) ? transitionFaults(state) : []),
  ];
}

/** Transitions to nowhere and states that nothing leads to. */
export function graphFaults({ startAt, states }: States): string[] {
  const reached = new Set<string>();
  const missing = new Set<string>();
  const visit = (name: string) => {
    const state = states.get(name);
    if (!state) missing.add(name);
    if (!state || reached.has(name)) return;
    reached.add(name);
    for (const next of targetsOf(state)) visit(next);
  };
  visit(startAt);
  const lost = [...states.keys()].filter((name) => !reached.has(name));
  return [
    ...[...missing].map((name) => `there is no state '${name}' to go to`),
    ...lost.map((name) => `nothing leads to state '${name}'`),
  ];
}

function targetsOf(state: State): string[] {
  const next = 'Next' in state && state.Next !== undefined ? [state.Next] : [];
  const caught = 'Catch' in state ? state.Catch.map((catcher) => catcher.Next) : [];
  if (state.Type !== 'Choice') return [...next, ...caught];
  const choices = state.Choices.map((rule) => rule.Next);
  return state.Default === undefined ? choices : [...choices, state.Default];
}

function goesOn(state: State): boolean {
  return !['Choice', 'Succeed', 'Fail'].includes(state.Type);
}

function transitionFaults(state: State): string[] {
  const next = 'Next' in state ? state.Next : undefined;
  const end = 'End' in state ? state.End : undefined;
  return (next === undefined) === (end !== true) ? ['it needs Next or End, and not both'] : [];
}

function taskFaults(state: TaskState): string[] {
  const faults = [
    ...both(state.TimeoutSeconds, state.TimeoutSecondsPath, 'TimeoutSeconds'),
    ...both(state.HeartbeatSeconds, state.HeartbeatSecondsPath, 'HeartbeatSeconds'),
    ...((state.HeartbeatSeconds ?? 0) >= (state.TimeoutSeconds ?? Number.POSITIVE_INFINITY)
      ? ['HeartbeatSeconds must be less than TimeoutSeconds']
      : []),
  ];
  if (LAMBDA_ARN.test(state.Resource)) return faults;
  if (state.Resource !== LAMBDA_INVOKE && state.Resource !== `${LAMBDA_INVOKE}${WAIT_FOR_TOKEN}`) {
    return [...faults, `Resource: the service integration '${state.Resource}' is not supported`];
  }
  const parameters = isJsonObject(state.Parameters) ? state.Parameters : {};
  const unknown = Object.keys(parameters).filter((name) => !INVOKE_PARAMETERS.includes(name));
  faults.push(...unknown.map((name) => `Parameters.${name}: lambda:invoke with it is not supported`));
  if (parameters.FunctionName === undefined && parameters['FunctionName.$'] === undefined) {
    faults.push("Parameters: lambda:invoke needs 'FunctionName'");
  }
  if (parameters.InvocationType !== undefined && parameters.InvocationType !== 'RequestResponse') {
    faults.push(`Parameters.InvocationType: '${String(parameters.InvocationType)}' is not supported`);
  }
  if (state.Resource.endsWith(WAIT_FOR_TOKEN) && !mentionsToken(state.Parameters ?? null)) {
    faults.push('Parameters: it waits for a task token but passes $$.Task.Token to nobody');
  }
  return faults;
}

function waitFaults(state: Extract<State, { Type: 'Wait' }>): string[] {
  const given = [state.Seconds, state.SecondsPath, state.Timestamp, state.TimestampPath];
  const isOne = given.filter((value) => value !== undefined).length === 1;
  return isOne ? [] : ['it needs one of Seconds, SecondsPath, Timestamp and TimestampPath'];
}

function both(value: unknown, path: unknown, name: string): string[] {
  return value !== undefined && path !== undefined ? [`${name} and ${name}Path exclude each other`] : [];
}

function failFaults({ Error: error, ErrorPath, Cause, CausePath }: Extract<State, { Type: 'Fail' }>): string[] {
  return [...both(error, ErrorPath, 'Error'), ...both(Cause, CausePath, 'Cause')];
}

function mentionsToken(value: Json): boolean {
  if (typeof value === 'string') return value.includes('$$.Task.Token') || value === '$$.Task';
  if (isJsonArray(value)) return value.some(mentionsToken);
  return isJsonObject(value) && Object.values(value).some(mentionsToken);
}
