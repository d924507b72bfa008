import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { isJsonArray, isJsonObject, type Json, parseJson } from '../../json.ts';
import { StateError } from './state-error.ts';

type Intrinsic = (args: readonly Json[], random: () => number) => Json;

const functions: Readonly<Record<string, Intrinsic>> = {
  'States.Array': (args) => args,
  'States.ArrayContains': ([list, value]) => array(list).some((item) => isDeepStrictEqual(item, value)),
  'States.ArrayGetItem': ([list, index]) => array(list)[integer(index)] ?? fail('the index is outside the array'),
  'States.ArrayLength': ([list]) => array(list).length,
  'States.ArrayPartition': ([list, size]) => partition(array(list), integer(size)),
  'States.ArrayRange': ([first, last, step]) => range(integer(first), integer(last), integer(step)),
  'States.ArrayUnique': ([list]) =>
    array(list).filter((item, at, all) => all.findIndex((other) => isDeepStrictEqual(item, other)) === at),
  'States.Base64Decode': ([text]) => Buffer.from(string(text), 'base64').toString(),
  'States.Base64Encode': ([text]) => Buffer.from(string(text)).toString('base64'),
  'States.Format': ([template, ...values]) => format(string(template), values),
  'States.Hash': ([value, algorithm]) => hash(value ?? null, string(algorithm)),
  'States.JsonMerge': ([one, other, isDeep]) =>
    isDeep === false ? { ...object(one), ...object(other) } : fail('a deep merge is not supported'),
  'States.JsonToString': ([value]) => JSON.stringify(value ?? null),
  'States.MathAdd': ([one, other]) => integer(one) + integer(other),
  'States.MathRandom': ([from, to], random) => integer(from) + Math.floor(random() * (integer(to) - integer(from))),
  'States.StringSplit': ([text, separators]) => split(string(text), string(separators)),
  'States.StringToJson': ([text]) => parseJson(string(text)),
  'States.UUID': (_, random) => uuid(random),
};

/** How many arguments a function takes, where it is not any number from one on. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  'States.ArrayContains': 2,
  'States.ArrayGetItem': 2,
  'States.ArrayLength': 1,
  'States.ArrayPartition': 2,
  'States.ArrayRange': 3,
  'States.ArrayUnique': 1,
  'States.Base64Decode': 1,
  'States.Base64Encode': 1,
  'States.Hash': 2,
  'States.JsonMerge': 3,
  'States.JsonToString': 1,
  'States.MathAdd': 2,
  // AWS also takes a seed, whose numbers nobody could compute here.
  'States.MathRandom': 2,
  'States.StringSplit': 2,
  'States.StringToJson': 1,
  'States.UUID': 0,
};

/** Throws when there is no such function, or none with so many arguments. */
export function checkCall(name: string, count: number): void {
  if (!Object.hasOwn(functions, name)) throw new SyntaxError(`there is no intrinsic function ${name}`);
  const wanted = ARGUMENTS[name];
  if (wanted === undefined ? count > 0 || name === 'States.Array' : count === wanted) return;
  throw new SyntaxError(`${name} with ${count} arguments is not supported`);
}

/** Calls an intrinsic function; wrong arguments are the error States.IntrinsicFailure. */
export function callIntrinsic(name: string, args: readonly Json[], random: () => number): Json {
  try {
    return functions[name]?.(args, random) ?? null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StateError('States.IntrinsicFailure', `The function ${name} failed: ${reason}`);
  }
}

function format(template: string, values: readonly Json[]): string {
  let next = 0;
  const text = template.replaceAll(/\\([{}])|\{\}/g, (all, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped;
    if (next >= values.length) return fail(`too few values for '${template}'`);
    const value = values[next++] ?? null;
    return typeof value === 'string' ? value : JSON.stringify(value) || all;
  });
  return next === values.length ? text : fail(`too many values for '${template}'`);
}

function partition(list: readonly Json[], size: number): Json {
  if (size < 1) return fail('the size must be at least 1');
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

function range(first: number, last: number, step: number): Json {
  const length = step === 0 ? 0 : Math.floor((last - first) / step) + 1;
  if (step === 0 || length > 1000) return fail('the range has no step or more than 1000 values');
  return Array.from({ length: Math.max(0, length) }, (_, at) => first + at * step);
}

function split(text: string, separators: string): Json {
  const escaped = separators.replaceAll(/[\\\]^-]/g, '\\$&');
  return text.split(new RegExp(`[${escaped}]`)).filter((part) => part !== '');
}

function hash(value: Json, algorithm: string): string {
  const names: Readonly<Record<string, string>> = {
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
  };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash(names[algorithm] ?? fail(`no algorithm ${algorithm}`))
    .update(text)
    .digest('hex');
}

function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replaceAll(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === 'x' ? digit : (digit % 4) + 8).toString(16);
  });
}

function array(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : fail('an array was expected');
}

function object(value: Json | undefined) {
  return isJsonObject(value) ? value : fail('an object was expected');
}

function string(value: Json | undefined): string {
  return typeof value === 'string' ? value : fail('a string was expected');
}

function integer(value: Json | undefined): number {
  return typeof value === 'number' ? Math.trunc(value) : fail('a number was expected');
}

function fail(reason: string): never {
  throw new TypeError(reason);
}
