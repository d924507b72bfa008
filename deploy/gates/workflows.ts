import { at, isJsonArray, isJsonObject, type Json, parseJson, textAt } from '@pardos/local/json';
import validate from 'asl-validator';
import { type Finding, type Gate, objectAt, type Resource, resourcesOf } from '../platform.ts';

/** Integrations that a state may name; `aws-sdk:` ones are known by their service and action. */
const integration =
  /^arn:aws:states:::(lambda:invoke(\.waitForTaskToken)?|sqs:sendMessage(\.waitForTaskToken)?|events:putEvents(\.waitForTaskToken)?|sns:publish(\.waitForTaskToken)?|states:startExecution(\.sync(:2)?|\.waitForTaskToken)?|dynamodb:(get|put|update|delete)Item|aws-sdk:[a-z0-9]+:[a-z][A-Za-z]+(\.waitForTaskToken)?)$/;

/** What asl-validator checks, and the two that it misses: a misspelt integration, a token that is not passed on. */
export const workflows: Gate = {
  name: 'state machines',
  proves:
    'definitions are valid, name integrations that exist, pass on the token they wait for, and fill every placeholder',
  check: ({ stacks }) =>
    stacks.flatMap((stack) => resourcesOf(stack, 'AWS::StepFunctions::StateMachine').flatMap(findingsOf)),
};

function findingsOf({ where, properties }: Resource): Finding[] {
  const given = at(properties, 'Definition') ?? at(properties, 'DefinitionString');
  const definition = typeof given === 'string' ? parseJson(given) : given;
  if (!isJsonObject(definition) || at(definition, 'StartAt') === undefined) {
    return [{ where, what: 'its definition cannot be read here: give it as an object, with DefinitionSubstitutions' }];
  }
  const { errors } = validate(JSON.parse(JSON.stringify(definition)));
  return [
    ...errors.map((error) => ({ where, what: `${error['Error code']} ${error.Message}` })),
    ...statesOf(definition, where).flatMap(taskFindings),
    ...placeholderFindings(where, definition, objectAt(properties, 'DefinitionSubstitutions')),
  ];
}

type State = { readonly where: string; readonly state: Json };

/** Every state at every depth. */
function statesOf(value: Json, where: string): State[] {
  if (isJsonArray(value)) return value.flatMap((item) => statesOf(item, where));
  if (!isJsonObject(value)) return [];
  const own = Object.entries(objectAt(value, 'States')).map(([name, state]) => ({ where: `${where} ${name}`, state }));
  return [...own, ...Object.values(value).flatMap((item) => statesOf(item, where))];
}

function taskFindings({ where, state }: State): Finding[] {
  const resource = textAt(state, 'Resource');
  if (textAt(state, 'Type') !== 'Task' || resource === undefined) return [];
  const findings: Finding[] = [];
  if (!integration.test(resource)) findings.push({ where, what: `there is no integration ${resource}` });
  const waits = resource.endsWith('.waitForTaskToken');
  if (waits && !JSON.stringify(at(state, 'Parameters') ?? null).includes('"$$.Task.Token"')) {
    findings.push({ where, what: 'waits for a task token that it does not pass on ($$.Task.Token)' });
  }
  return findings;
}

function placeholderFindings(where: string, definition: Json, given: Readonly<Record<string, Json>>): Finding[] {
  const used = new Set([...JSON.stringify(definition).matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name));
  const missing = [...used].filter((name) => !(name in given));
  const idle = Object.keys(given).filter((name) => !used.has(name));
  return [
    ...missing.map((name) => ({ where, what: `nothing fills the placeholder ${name}` })),
    ...idle.map((name) => ({ where, what: `the substitution ${name} fills nothing` })),
  ];
}
