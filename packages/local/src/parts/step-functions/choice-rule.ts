import { isJsonArray, isJsonObject, type Json } from '../../json.ts';
import { runtimeError } from './state-error.ts';
import { pathFaults } from './template.ts';

type LookUp = (path: string) => Json | undefined;
export type Test = (lookUp: LookUp) => boolean;
type Compare = (value: Json, expected: Json) => boolean;

const orders = {
  Equals: (order: number) => order === 0,
  LessThan: (order: number) => order < 0,
  GreaterThan: (order: number) => order > 0,
  LessThanEquals: (order: number) => order <= 0,
  GreaterThanEquals: (order: number) => order >= 0,
};

/** Each operator of a choice rule; all but the Is… ones exist with `Path` too. */
const comparisons = new Map<string, Compare>([
  ...Object.entries(orders).flatMap(([name, holds]): [string, Compare][] => [
    [`String${name}`, (one, other) => isText(one) && isText(other) && holds(compare(one, other))],
    [`Numeric${name}`, (one, other) => isNumber(one) && isNumber(other) && holds(compare(one, other))],
    [
      `Timestamp${name}`,
      (one, other) => isTime(one) && isTime(other) && holds(compare(Date.parse(one), Date.parse(other))),
    ],
  ]),
  ['BooleanEquals', (one, other) => typeof one === 'boolean' && one === other],
]);
const kinds = new Map<string, (value: Json) => boolean>([
  ['IsNull', (value) => value === null],
  ['IsString', isText],
  ['IsNumeric', isNumber],
  ['IsBoolean', (value) => typeof value === 'boolean'],
  ['IsTimestamp', isTime],
]);

/** Reads one rule, or one test inside And, Or and Not. Throws on what it does not know. */
export function readTest(rule: Json): Test {
  if (!isJsonObject(rule)) throw new SyntaxError('a choice rule must be an object');
  const { Variable, Comment: _comment, ...rest } = rule;
  const [[operator, operand] = [], ...more] = Object.entries(rest);
  if (operator === undefined || operand === undefined || more.length > 0) {
    throw new SyntaxError(`a choice rule needs one operator, not ${Object.keys(rest).join(', ') || 'none'}`);
  }
  if (Variable === undefined) return readCombination(operator, operand);
  if (typeof Variable !== 'string') throw new SyntaxError('Variable must be a path');
  checkPath(Variable);
  if (!isOperand(operator, operand)) {
    throw new SyntaxError(`${operator} cannot compare with ${JSON.stringify(operand)}: it would never hold`);
  }
  return readComparison(Variable, operator, operand);
}

function readCombination(operator: string, operand: Json): Test {
  if (operator === 'Not') {
    const test = readTest(operand);
    return (lookUp) => !test(lookUp);
  }
  const tests = isJsonArray(operand) ? operand.map(readTest) : [];
  if (tests.length === 0) throw new SyntaxError(`${operator} needs a list of rules, or a Variable`);
  if (operator === 'And') return (lookUp) => tests.every((test) => test(lookUp));
  if (operator === 'Or') return (lookUp) => tests.some((test) => test(lookUp));
  throw new SyntaxError(`there is no choice operator ${operator}`);
}

/** What an operator can be compared with; one that does not exist is told of where it is looked up. */
function isOperand(operator: string, operand: Json): boolean {
  if (operator.endsWith('Path')) return isText(operand);
  if (operator.startsWith('Is') || operator.startsWith('Boolean')) return typeof operand === 'boolean';
  if (operator.startsWith('Numeric')) return isNumber(operand);
  if (operator.startsWith('Timestamp')) return isTime(operand);
  return isText(operand);
}

function readComparison(variable: string, operator: string, operand: Json): Test {
  const isKind = kinds.get(operator);
  if (operator === 'IsPresent') return (lookUp) => (lookUp(variable) !== undefined) === operand;
  if (isKind) return (lookUp) => isKind(present(variable, lookUp)) === operand;
  if (operator === 'StringMatches') {
    const pattern = wildcard(String(operand));
    return (lookUp) => {
      const value = present(variable, lookUp);
      return isText(value) && pattern.test(value);
    };
  }
  const compared = comparisons.get(operator);
  if (compared) return (lookUp) => compared(present(variable, lookUp), operand);
  const byPath = operator.endsWith('Path') ? comparisons.get(operator.slice(0, -4)) : undefined;
  if (!byPath || typeof operand !== 'string') throw new SyntaxError(`there is no choice operator ${operator}`);
  checkPath(operand);
  return (lookUp) => byPath(present(variable, lookUp), present(operand, lookUp));
}

/** Only IsPresent may ask for a value that is not there. */
function present(path: string, lookUp: LookUp): Json {
  const value = lookUp(path);
  if (value !== undefined) return value;
  throw runtimeError(`Invalid path '${path}': The choice state's condition path references an invalid value.`);
}

function checkPath(path: string): void {
  const [fault] = pathFaults(path);
  if (fault !== undefined) throw new SyntaxError(fault);
}

/** `*` stands for any text, `\*` for itself. */
function wildcard(pattern: string): RegExp {
  const parts = pattern.match(/\\\*|\\\\|\*|[^*\\]+|\\/g) ?? [];
  const source = parts.map((part) =>
    part === '*' ? '.*' : part.replace(/^\\([*\\])$/, '$1').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`, 's');
}

function compare<T extends string | number>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isText(value: Json): value is string {
  return typeof value === 'string';
}

function isNumber(value: Json): value is number {
  return typeof value === 'number';
}

/** RFC 3339, with a capital T and Z. */
export function isTime(value: Json): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value);
}
