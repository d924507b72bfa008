import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { matchOperator } from './match-operator.ts';

/**
 * True when the event matches the EventBridge event pattern. The pattern must have passed `checkPattern`. Also used
 * for the filters of event source mappings, which are written in the same language.
 */
export function matchesPattern(pattern: JsonObject, event: Json): boolean {
  return Object.entries(pattern).every(([key, expected]) =>
    key === '$or' && isJsonArray(expected)
      ? expected.some((alternative) => isJsonObject(alternative) && matchesPattern(alternative, event))
      : matchesField(expected, fieldsOf(event, key)),
  );
}

/** An array in the event matches when one of its items does: so a field can have many values, or be absent. */
type Field = { readonly present: boolean; readonly values: readonly Json[] };

function fieldsOf(event: Json, key: string): Field {
  const holders = isJsonArray(event) ? event : [event];
  const found: Json[] = [];
  let present = false;
  for (const holder of holders) {
    if (!isJsonObject(holder) || !Object.hasOwn(holder, key)) continue;
    present = true;
    const value = holder[key] ?? null;
    found.push(...(isJsonArray(value) ? value.flat(10) : [value]));
  }
  return { present, values: found };
}

function matchesField(expected: Json, field: Field): boolean {
  if (isJsonArray(expected)) return expected.some((rule) => matchesRule(rule, field));
  if (!isJsonObject(expected)) return false;
  // Below a missing field everything is missing, which is what { exists: false } asks for.
  if (field.values.length === 0) return matchesPattern(expected, {});
  const objects = field.values.filter(isJsonObject);
  return objects.length > 0 ? objects.some((value) => matchesPattern(expected, value)) : matchesPattern(expected, {});
}

function matchesRule(rule: Json, field: Field): boolean {
  if (isJsonObject(rule) && 'exists' in rule) {
    // Only leaves count: an object and an empty array do not exist, as far as this operator goes.
    return rule.exists === field.values.some((value) => !isJsonObject(value));
  }
  if (!field.present) return false;
  return field.values.some((value) => matchOperator(rule, value));
}
