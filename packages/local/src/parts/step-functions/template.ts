import { isJsonArray, isJsonObject, type Json } from '../../json.ts';
import { type Data, evaluate, lookUp, readExpression } from './expression.ts';
import { isPlace, isReference, readPath, withValueAt } from './json-path.ts';
import { StateError } from './state-error.ts';

/** A payload template: the value of every field `name.$` is looked up or computed, the rest stands as it is. */
export function fillTemplate(template: Json, data: Data): Json {
  if (isJsonArray(template)) return template.map((item) => fillTemplate(item, data));
  if (!isJsonObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => {
      if (!key.endsWith('.$')) return [key, fillTemplate(value, data)];
      return [key.slice(0, -2), evaluate(readExpression(String(value)), data)];
    }),
  );
}

/** Everything that is wrong with a payload template, each with the field it is in. */
export function templateFaults(template: Json, field: string): string[] {
  if (isJsonArray(template)) return template.flatMap((item, at) => templateFaults(item, `${field}.${at}`));
  if (!isJsonObject(template)) return [];
  return Object.entries(template).flatMap(([key, value]) => {
    const inside = `${field}.${key}`;
    if (!key.endsWith('.$')) return templateFaults(value, inside);
    if (Object.hasOwn(template, key.slice(0, -2))) return [`${inside}: it is given twice, as it stands and by a path`];
    if (typeof value !== 'string') return [`${inside}: it must be a path or an intrinsic function`];
    return expressionFaults(value).map((fault) => `${inside}: ${fault}`);
  });
}

export function expressionFaults(text: string): string[] {
  return faultOf(() => readExpression(text));
}

/** A reference means one value; a place is where a value can be put. */
export function pathFaults(text: string, kind: 'any' | 'reference' | 'place' = 'any'): string[] {
  return faultOf(() => {
    const path = readPath(text);
    if (kind !== 'any' && !isReference(path)) throw new SyntaxError(`'${text}' is not a reference path`);
    if (kind === 'place' && !isPlace(path)) throw new SyntaxError(`'${text}' is no place in the input by names alone`);
  });
}

/** InputPath and OutputPath: null means nothing, absent means all. */
export function selectByPath(path: string | null | undefined, data: Data): Json {
  if (path === null) return {};
  return path === undefined ? data.input : lookUp(readPath(path), data);
}

/** ResultPath: where in the state's input the result goes; null drops it, absent puts it in the input's place. */
export function placeResult(path: string | null | undefined, input: Json, result: Json): Json {
  if (path === null) return input;
  if (path === undefined) return result;
  const placed = withValueAt(readPath(path), input, result);
  if (placed !== undefined) return placed;
  throw new StateError(
    'States.ResultPathMatchFailure',
    `Unable to apply ResultPath '${path}' to the input '${JSON.stringify(input)}'`,
  );
}

function faultOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
