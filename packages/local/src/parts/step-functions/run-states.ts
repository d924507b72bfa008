import type { Json } from '../../json.ts';
import { runMap, runParallel } from './branches.ts';
import type { ChoiceState, FailState, State, States, WaitState } from './definition.ts';
import { evaluate, lookUp, readExpression } from './expression.ts';
import type { Trail } from './history.ts';
import { sleepUntil } from './interrupt.ts';
import { isContextPath, readPath, valueAt } from './json-path.ts';
import { dataOf, type Scope, type Step, type Visit } from './run.ts';
import { Interrupted, runtimeError, StateError } from './state-error.ts';
import { runTask } from './task-state.ts';
import { fillTemplate, placeResult, selectByPath } from './template.ts';

/** Runs a machine from its first state to its end, and gives its output. */
export async function runStates(scope: Scope, machine: States, input: Json): Promise<Json> {
  const { trail } = scope;
  let name: string | undefined = machine.startAt;
  let data = input;
  for (let turn = 0; name !== undefined; turn += 1) {
    const state = machine.states.get(name);
    if (!state) throw runtimeError(`There is no state '${name}'`);
    const path = `${scope.path}:${turn}`;
    const enteredAt = scope.run.memory.once('entered', path).at;
    trail.add(`${state.Type}StateEntered`, { name, input: data });
    const visit = { scope, name, path, input: data, enteredAt };
    const step: Step = await untilAborted(trail, state.Type, () => runState(visit, state));
    trail.add(`${state.Type}StateExited`, { name, output: step.output });
    name = step.next;
    data = step.output;
  }
  return data;
}

/** A branch that another one's failure stops says in which state it was. */
async function untilAborted(trail: Trail, type: State['Type'], run: () => Step | Promise<Step>): Promise<Step> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Interrupted) trail.add(`${type}StateAborted`);
    throw error;
  }
}

function runState(visit: Visit, state: State): Step | Promise<Step> {
  switch (state.Type) {
    case 'Task':
      return runTask(visit, state);
    case 'Map':
      return runMap(visit, state, runStates);
    case 'Parallel':
      return runParallel(visit, state, runStates);
    case 'Choice':
      return choose(visit, state);
    case 'Wait':
      return wait(visit, state);
    case 'Fail':
      throw failure(visit, state);
    case 'Succeed':
      return { output: through(visit, state), next: undefined };
    case 'Pass':
      return pass(visit, state);
  }
}

function pass(visit: Visit, state: Extract<State, { Type: 'Pass' }>): Step {
  const input = selectByPath(state.InputPath, dataOf(visit));
  const given = state.Parameters === undefined ? input : fillTemplate(state.Parameters, dataOf(visit, { input }));
  const placed = placeResult(state.ResultPath, visit.input, state.Result ?? given);
  return { output: selectByPath(state.OutputPath, dataOf(visit, { input: placed })), next: state.Next };
}

function choose(visit: Visit, state: ChoiceState): Step {
  const data = dataOf(visit, { input: selectByPath(state.InputPath, dataOf(visit)) });
  const look = (text: string) => {
    const path = readPath(text);
    return valueAt(path, isContextPath(path) ? data.context : data.input);
  };
  const next = state.Choices.find(({ test }) => test(look))?.Next ?? state.Default;
  if (next === undefined) throw new StateError('States.NoChoiceMatched', `No choice of '${visit.name}' matched`);
  return { output: through(visit, state), next };
}

async function wait(visit: Visit, state: WaitState): Promise<Step> {
  const { run, interrupt } = visit.scope;
  const data = dataOf(visit, { input: selectByPath(state.InputPath, dataOf(visit)) });
  const { due = 0 } = run.memory.once('due', visit.path, () => ({ due: dueOf(state, visit.enteredAt, data) }));
  await sleepUntil(due, run.clock, interrupt);
  return { output: through(visit, state), next: state.Next };
}

function dueOf(state: WaitState, from: number, data: Parameters<typeof lookUp>[1]): number {
  const secondsPath = state.SecondsPath && lookUp(readPath(state.SecondsPath), data);
  const timestampPath = state.TimestampPath && lookUp(readPath(state.TimestampPath), data);
  const timestamp = state.Timestamp ?? timestampPath;
  const due =
    timestamp === undefined ? from + Number(state.Seconds ?? secondsPath) * 1000 : Date.parse(String(timestamp));
  if (Number.isNaN(due)) throw runtimeError('The time to wait for is neither a number of seconds nor a timestamp');
  return due;
}

function failure(visit: Visit, state: FailState): StateError {
  const textOf = (text: string | undefined) =>
    text === undefined ? undefined : String(evaluate(readExpression(text), dataOf(visit)));
  return new StateError(textOf(state.ErrorPath) ?? state.Error ?? '', textOf(state.CausePath) ?? state.Cause ?? '');
}

/** InputPath and OutputPath, for a state that makes nothing of its own. */
function through(visit: Visit, state: { InputPath?: string | null; OutputPath?: string | null }): Json {
  const input = selectByPath(state.InputPath, dataOf(visit));
  return selectByPath(state.OutputPath, dataOf(visit, { input }));
}
