import { isJsonArray, isJsonObject, type Json } from '../json.ts';
import { type Pattern, patternOf, type Tags } from './pattern.ts';

/** The condition keys of one request, by name in lower case. */
export type RequestKeys = Readonly<Record<string, readonly string[]>>;
type Test = (keys: RequestKeys) => boolean;

/**
 * Reads a statement's Condition; every part of it must hold. Throws for an operator that is not known here: a condition
 * that is not understood must not be passed over.
 */
export function conditionOf(condition: Json | undefined, tags: Tags): Test {
  if (condition === undefined) return () => true;
  const tests = entriesOf(condition).flatMap(([operator, block]) =>
    entriesOf(block).map(([key, values]) => testOf(operator, key.toLowerCase(), texts(values), tags)),
  );
  return (keys) => tests.every((test) => test(keys));
}

function testOf(written: string, key: string, values: readonly string[], tags: Tags): Test {
  if (written === 'Null') return (keys) => values.includes(String((keys[key] ?? []).length === 0));

  const [, set, operator = '', ifExists] = /^(ForAllValues:|ForAnyValue:)?(\w+?)(IfExists)?$/.exec(written) ?? [];
  const negated = operator.startsWith('StringNot');
  const match = OPERATORS[operator.replace('StringNot', 'String')];
  if (match === undefined) throw new Error(`The local cloud does not know the condition operator ${written}`);
  const patterns = values.map((value) => patternOf(value, tags));
  const holds = (value: string) => negated !== patterns.some((pattern) => match(pattern, value));

  return (keys) => {
    const given = keys[key] ?? [];
    if (set === 'ForAllValues:') return given.every(holds);
    if (given.length === 0) return negated || ifExists !== undefined;
    return given.some(holds);
  };
}

const like = (pattern: Pattern, value: string) => pattern.like.test(value);
const equal = (pattern: Pattern, value: string) => pattern.text === value;
const OPERATORS: Readonly<Record<string, (pattern: Pattern, value: string) => boolean>> = {
  StringEquals: equal,
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
  Bool: equal,
};

function entriesOf(value: Json): [string, Json][] {
  if (!isJsonObject(value)) throw new Error(`not a policy condition: ${JSON.stringify(value)}`);
  return Object.entries(value);
}

function texts(value: Json): string[] {
  return (isJsonArray(value) ? value : [value]).map(String);
}
