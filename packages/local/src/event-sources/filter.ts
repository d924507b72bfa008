import { checkPattern } from '../eventbridge/check-pattern.ts';
import { matchesPattern } from '../eventbridge/match-pattern.ts';
import { isJsonObject, type Json, type JsonObject, listAt, textAt } from '../json.ts';

export type Filter = (record: Json) => boolean;

/** The `FilterCriteria` of an event source mapping: a record passes when one of the patterns matches, or there is none. */
export function filterOf(criteria: Json | undefined): Filter {
  const patterns = listAt(criteria, 'Filters').map((filter): JsonObject => checkPattern(textAt(filter, 'Pattern')));
  if (patterns.length === 0) return () => true;
  return (record) => patterns.some((pattern) => matchesPattern(pattern, record));
}

/** An SQS body is matched as JSON when it is JSON, and as text otherwise. */
export function messageForFilter(message: JsonObject): Json {
  const body = textAt(message, 'body') ?? '';
  try {
    const parsed: Json = JSON.parse(body);
    return isJsonObject(parsed) ? { ...message, body: parsed } : message;
  } catch {
    return message;
  }
}
