import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { inCidr } from './cidr.ts';

/** True when one value of an event passes one rule of a pattern: a literal, or `{ operator: argument }`. */
export function matchOperator(rule: Json, value: Json): boolean {
  if (!isJsonObject(rule)) return sameLiteral(rule, value);
  if ('prefix' in rule) return matchAffix(rule.prefix, value, (text, affix) => text.startsWith(affix));
  if ('suffix' in rule) return matchAffix(rule.suffix, value, (text, affix) => text.endsWith(affix));
  if ('equals-ignore-case' in rule) return equalsIgnoreCase(rule['equals-ignore-case'], value);
  if ('wildcard' in rule) return matchWildcard(rule.wildcard, value);
  if ('numeric' in rule) return matchNumeric(rule.numeric, value);
  if ('cidr' in rule) return typeof value === 'string' && typeof rule.cidr === 'string' && inCidr(value, rule.cidr);
  if ('anything-but' in rule) return matchAnythingBut(rule['anything-but'], value);
  return false;
}

/** Numbers are compared as numbers (300 matches 300.0 and 3.0e2), never with strings. */
function sameLiteral(expected: Json, value: Json): boolean {
  return !isJsonArray(expected) && expected === value;
}

type Affix = (text: string, affix: string) => boolean;

function matchAffix(argument: Json | undefined, value: Json, test: Affix): boolean {
  if (typeof value !== 'string') return false;
  if (typeof argument === 'string') return test(value, argument);
  const ignoring = isJsonObject(argument) ? argument['equals-ignore-case'] : undefined;
  return typeof ignoring === 'string' && test(value.toLowerCase(), ignoring.toLowerCase());
}

function equalsIgnoreCase(argument: Json | undefined, value: Json): boolean {
  return typeof value === 'string' && typeof argument === 'string' && value.toLowerCase() === argument.toLowerCase();
}

function matchWildcard(argument: Json | undefined, value: Json): boolean {
  return typeof value === 'string' && typeof argument === 'string' && wildcardExpression(argument).test(value);
}

/** `*` stands for any characters; `\*` is an asterisk and `\\` a backslash. */
function wildcardExpression(pattern: string): RegExp {
  const source = pattern.replace(/\\([*\\])|(\*)|([\s\S])/g, (_all, escaped?: string, star?: string, other?: string) =>
    star ? '[\\s\\S]*' : (escaped ?? other ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  return new RegExp(`^${source}$`);
}

function matchNumeric(argument: Json | undefined, value: Json): boolean {
  if (typeof value !== 'number' || !isJsonArray(argument)) return false;
  for (let index = 0; index < argument.length; index += 2) {
    const limit = argument[index + 1];
    if (typeof limit !== 'number' || !compare(argument[index], value, limit)) return false;
  }
  return true;
}

function compare(operator: Json | undefined, value: number, limit: number): boolean {
  switch (operator) {
    case '=':
      return value === limit;
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    default:
      return false;
  }
}

function matchAnythingBut(argument: Json | undefined, value: Json): boolean {
  if (argument === undefined || isJsonObject(value)) return false;
  if (isJsonObject(argument)) return !matchesAnyOf(argument, value);
  const excluded = isJsonArray(argument) ? argument : [argument];
  return !excluded.some((one) => sameLiteral(one, value));
}

/** anything-but takes an operator whose argument is one text or a list of them. */
function matchesAnyOf(rule: JsonObject, value: Json): boolean {
  return Object.entries(rule).some(([operator, argument]) =>
    (isJsonArray(argument) ? argument : [argument]).some((one) => matchOperator({ [operator]: one }, value)),
  );
}
