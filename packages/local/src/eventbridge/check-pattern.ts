import { isJsonArray, isJsonObject, type Json, type JsonObject, parseJson } from '../json.ts';
import { parseCidr } from './cidr.ts';

/** The pattern of a rule, checked as PutRule checks it. Throws with a reason that names the path in the pattern. */
export function checkPattern(pattern: Json | undefined): JsonObject {
  const parsed = typeof pattern === 'string' ? parseJson(pattern) : pattern;
  if (!isJsonObject(parsed) || Object.keys(parsed).length === 0) throw invalid('pattern', 'must be a non-empty object');
  checkObject(parsed, []);
  return parsed;
}

function checkObject(pattern: JsonObject, path: readonly string[]): void {
  for (const [key, value] of Object.entries(pattern)) {
    const here = [...path, key];
    if (key === '$or' && isJsonArray(value)) {
      if (value.length < 2) throw invalid(here.join('.'), 'needs two alternatives or more');
      for (const one of value) checkNested(one, here);
      continue;
    }
    if (isJsonArray(value)) checkRules(value, here.join('.'));
    else checkNested(value, here);
  }
}

function checkNested(value: Json, path: readonly string[]): void {
  if (!isJsonObject(value)) throw invalid(path.join('.'), 'must be an object or an array');
  if (Object.keys(value).length === 0) throw invalid(path.join('.'), 'is empty');
  checkObject(value, path);
}

function checkRules(rules: readonly Json[], path: string): void {
  if (rules.length === 0) throw invalid(path, 'is an empty array');
  for (const rule of rules) {
    if (isJsonArray(rule)) throw invalid(path, 'holds an array in an array');
    if (isJsonObject(rule)) checkOperator(rule, path);
  }
}

type ArgumentCheck = (argument: Json) => boolean;

const isText: ArgumentCheck = (argument) => typeof argument === 'string';
const isAffix: ArgumentCheck = (argument) =>
  isText(argument) || (isJsonObject(argument) && isText(argument['equals-ignore-case'] ?? null) && oneKey(argument));
const isTextOrTexts: ArgumentCheck = (argument) =>
  isText(argument) || (isJsonArray(argument) && argument.length > 0 && argument.every(isText));
const isAffixOrAffixes: ArgumentCheck = (argument) =>
  isAffix(argument) || (isJsonArray(argument) && argument.length > 0 && argument.every(isAffix));

const OPERATORS: Readonly<Record<string, ArgumentCheck>> = {
  prefix: isAffix,
  suffix: isAffix,
  'equals-ignore-case': isText,
  wildcard: (argument) => isText(argument) && isWildcard(String(argument)),
  exists: (argument) => typeof argument === 'boolean',
  cidr: (argument) => typeof argument === 'string' && parseCidr(argument) !== undefined,
  numeric: isNumericRange,
  'anything-but': isAnythingBut,
};

const NEGATABLE: Readonly<Record<string, ArgumentCheck>> = {
  prefix: isAffixOrAffixes,
  suffix: isAffixOrAffixes,
  'equals-ignore-case': isTextOrTexts,
  wildcard: (argument) => isTextOrTexts(argument) && [argument].flat().every((one) => isWildcard(String(one))),
};

function checkOperator(rule: JsonObject, path: string): void {
  const [operator, argument] = Object.entries(rule)[0] ?? [];
  if (!oneKey(rule) || operator === undefined || argument === undefined)
    throw invalid(path, 'needs one operator per rule');
  const check = OPERATORS[operator];
  if (!check) throw invalid(path, `uses the unknown operator "${operator}"`);
  if (!check(argument)) throw invalid(path, `gives "${operator}" a wrong argument: ${JSON.stringify(argument)}`);
}

function isAnythingBut(argument: Json): boolean {
  if (isJsonObject(argument)) {
    const [operator, inner] = Object.entries(argument)[0] ?? [];
    return oneKey(argument) && operator !== undefined && inner !== undefined && NEGATABLE[operator]?.(inner) === true;
  }
  const list = isJsonArray(argument) ? argument : [argument];
  const sameType = new Set(list.map((one) => typeof one)).size === 1;
  return list.length > 0 && sameType && list.every((one) => one !== null && typeof one !== 'object');
}

function isNumericRange(argument: Json): boolean {
  if (!isJsonArray(argument) || (argument.length !== 2 && argument.length !== 4)) return false;
  const [first, firstLimit, second, secondLimit] = argument;
  if (typeof firstLimit !== 'number' || !['=', '<', '<=', '>', '>='].includes(String(first))) return false;
  if (argument.length === 2) return true;
  const lowerFirst = first === '>' || first === '>=';
  const upperSecond = second === '<' || second === '<=';
  return lowerFirst && upperSecond && typeof secondLimit === 'number' && secondLimit > firstLimit;
}

/** Two asterisks in a row, and a backslash before anything but `*` and `\`, are refused. */
function isWildcard(pattern: string): boolean {
  return /^(?:\\[*\\]|[^\\])*$/.test(pattern) && !/(?<!\\)(?:\\\\)*\*\*/.test(pattern);
}

function oneKey(value: JsonObject): boolean {
  return Object.keys(value).length === 1;
}

function invalid(path: string, reason: string): Error {
  return new Error(`Event pattern is not valid: ${path} ${reason}`);
}
