import type { z } from 'zod';
import { isJsonObject, type Json, parseJson } from '../../json.ts';
import { readTest } from './choice-rule.ts';
import {
  type ChoiceRule,
  type Machine,
  type State,
  type States,
  stateMachineSchema,
  stateSchemas,
} from './definition.ts';
import { graphFaults, stateFaults } from './lint.ts';

/** What is wrong with a definition, one line for each fault, each with its state. */
export class InvalidDefinition extends Error {
  constructor(faults: readonly string[]) {
    super(`Invalid State Machine Definition: '${faults.join('; ')}'`);
  }
}

/** Reads a definition in the Amazon States Language. Throws InvalidDefinition for whatever the engine does not do. */
export function readDefinition(text: string): Machine {
  const faults: string[] = [];
  const top = check(stateMachineSchema, parsed(text), { where: 'State machine', faults });
  if (!top) throw new InvalidDefinition(faults);
  const machine = { ...readStates(top, { where: 'State machine', faults }), timeoutSeconds: top.TimeoutSeconds };
  if (faults.length > 0) throw new InvalidDefinition(faults);
  return machine;
}

type Place = { readonly where: string; readonly faults: string[] };
type Source = { readonly StartAt: string; readonly States: Readonly<Record<string, Json>> };

function readStates({ StartAt, States: source }: Source, { where, faults }: Place): States {
  const states = new Map<string, State>();
  for (const [name, given] of Object.entries(source)) {
    const state = readState(given, { where: `State '${name}'`, faults });
    if (state) states.set(name, state);
  }
  const result = { startAt: StartAt, states };
  // The graph is judged when all its states could be read, else one fault would be told many times.
  if (states.size === Object.keys(source).length) {
    faults.push(...graphFaults(result).map((fault) => `${where}: ${fault}`));
  }
  return result;
}

function readState(given: Json, place: Place): State | undefined {
  const state = readFields(given, place);
  if (state) place.faults.push(...stateFaults(state).map((fault) => `${place.where}: ${fault}`));
  return state;
}

function readFields(given: Json, place: Place): State | undefined {
  switch (isJsonObject(given) ? given.Type : undefined) {
    case 'Pass':
      return check(stateSchemas.Pass, given, place);
    case 'Task':
      return check(stateSchemas.Task, given, place);
    case 'Wait':
      return check(stateSchemas.Wait, given, place);
    case 'Succeed':
      return check(stateSchemas.Succeed, given, place);
    case 'Fail':
      return check(stateSchemas.Fail, given, place);
    case 'Choice': {
      const state = check(stateSchemas.Choice, given, place);
      return state && { ...state, Choices: state.Choices.flatMap((rule, at) => readRule(rule, at, place)) };
    }
    case 'Parallel': {
      const state = check(stateSchemas.Parallel, given, place);
      return state && { ...state, Branches: state.Branches.map((branch) => readStates(branch, place)) };
    }
    case 'Map': {
      const state = check(stateSchemas.Map, given, place);
      return state && { ...state, ItemProcessor: readStates(state.ItemProcessor, place) };
    }
    default:
      place.faults.push(`${place.where}: there is no such Type`);
      return undefined;
  }
}

function readRule(rule: Json, at: number, { where, faults }: Place): ChoiceRule[] {
  try {
    const { Next: next, ...test } = isJsonObject(rule) ? rule : {};
    if (typeof next !== 'string') throw new SyntaxError('a choice rule needs Next');
    return [{ Next: next, test: readTest(test) }];
  } catch (error) {
    faults.push(`${where}: Choices.${at}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function check<S extends z.ZodType>(schema: S, given: Json, { where, faults }: Place): z.output<S> | undefined {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = issue.path.join('.');
    if (unknown.length === 0) faults.push(`${where}: ${path === '' ? '' : `${path}: `}${issue.message}`);
    for (const key of unknown) faults.push(`${where}: field '${[...issue.path, key].join('.')}' is not supported`);
  }
  return undefined;
}

function parsed(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    throw new InvalidDefinition(['the definition is not JSON']);
  }
}
