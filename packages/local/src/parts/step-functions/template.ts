import { isJsonArray, isJsonObject, type Json } from '../../json.ts';
import { type Data, evaluate, lookUp, readExpression } from './expression.ts';
import { isReference, readPath, withValueAt } from './json-path.ts';
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

/** Everything that is wrong with a payload template. */
export function templateFaults(template: Json): string[] {
  if (isJsonArray(template)) return template.flatMap(templateFaults);
  if (!isJsonObject(template)) return [];
  return Object.entries(template).flatMap(([key, value]) => {
    if (!key.endsWith('.$')) return templateFaults(value);
    if (typeof value !== 'string') return [`'${key}' must be a path or an intrinsic function`];
    return faultOf(() => readExpression(value));
  });
}

export function pathFaults(text: string, kind: 'any' | 'reference' = 'any'): string[] {
  return faultOf(() => {
    const path = readPath(text);
    if (kind === 'reference' && !isReference(path)) throw new SyntaxError(`'${text}' is not a reference path`);
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
