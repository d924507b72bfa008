import { isJsonArray, isJsonObject, type Json, type JsonObject, textAt } from '../json.ts';

export type InputRule = {
  readonly input?: string;
  readonly inputPath?: string;
  readonly transformer?: { readonly paths: Readonly<Record<string, string>>; readonly template: string };
};
type RuleNames = { readonly arn: string; readonly name: string };

/** The text that a target receives: the event, a constant, a part of the event, or a template filled from it. */
export function targetInput(rule: InputRule, event: JsonObject, names: RuleNames): string {
  if (rule.input !== undefined) return rule.input;
  if (rule.inputPath !== undefined) return JSON.stringify(readPath(rule.inputPath, event) ?? null);
  if (!rule.transformer) return JSON.stringify(event);

  const values: Record<string, Json> = {
    'aws.events.rule-arn': names.arn,
    'aws.events.rule-name': names.name,
    'aws.events.event.ingestion-time': textAt(event, 'time') ?? '',
    'aws.events.event': withoutDetail(event),
    'aws.events.event.json': event,
  };
  for (const [name, path] of Object.entries(rule.transformer.paths)) values[name] = readPath(path, event) ?? null;
  return fill(rule.transformer.template, values);
}

/** `$.detail.lines[0].name`; undefined where the path ends early. */
export function readPath(path: string, event: Json): Json | undefined {
  if (!/^\$(\.[\w-]+|\[\d+\]|\['[^']+'\])*$/.test(path)) throw new Error(`"${path}" is not a JSON path of EventBridge`);
  let current: Json | undefined = event;
  for (const [, name, index, quoted] of path.matchAll(/\.([\w-]+)|\[(\d+)\]|\['([^']+)'\]/g)) {
    if (index !== undefined) current = isJsonArray(current) ? current[Number(index)] : undefined;
    else current = isJsonObject(current) ? current[name ?? quoted ?? ''] : undefined;
  }
  return current;
}

/** A placeholder within a quoted text is filled without quotes of its own, one outside as JSON. */
function fill(template: string, values: Readonly<Record<string, Json>>): string {
  let quoted = false;
  return template.replace(/\\.|"|<([\w.-]+)>/g, (token, name: string | undefined) => {
    if (token === '"') quoted = !quoted;
    if (name === undefined) return token;
    const value = values[name];
    if (value === undefined) return token;
    if (!quoted) return JSON.stringify(value);
    return escaped(typeof value === 'string' ? value : JSON.stringify(value));
  });
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function withoutDetail(event: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'detail'));
}
