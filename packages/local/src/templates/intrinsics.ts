import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json.ts';

/** What a template can ask for while it is resolved. Each function throws, with a reason, what it cannot answer. */
export type Scope = {
  ref(name: string): Json;
  attribute(logicalId: string, attribute: string): Json;
  importValue(name: string): Json;
};

/** What `!Ref AWS::NoValue` leaves: the property is removed. */
const NO_VALUE = Symbol('AWS::NoValue');
type Resolved = Json | typeof NO_VALUE;

/** The value with every intrinsic function answered. An unknown `Fn::` is an error. */
export function resolveValue(value: Json, scope: Scope): Json {
  const resolved = resolve(value, scope);
  return isNoValue(resolved) ? null : resolved;
}

/** The logical ids (and exported names) that a value cannot be resolved without. */
export function dependenciesOf(value: Json): { resources: Set<string>; imports: Set<string> } {
  const resources = new Set<string>();
  const imports = new Set<string>();
  const scope: Scope = {
    ref: (name) => {
      if (!name.startsWith('AWS::')) resources.add(name);
      return '';
    },
    attribute: (id) => {
      resources.add(id);
      return '';
    },
    importValue: (name) => {
      imports.add(name);
      return '';
    },
  };
  resolve(value, scope, true);
  return { resources, imports };
}

function resolve(value: Json, scope: Scope, dry = false): Resolved {
  if (isJsonArray(value)) return value.map((item) => resolve(item, scope, dry)).filter(isValue);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value);
  const [key] = keys;
  if (keys.length === 1 && key !== undefined && (key === 'Ref' || key.startsWith('Fn::'))) {
    const argument = value[key] ?? null;
    if (key === 'Ref' && argument === 'AWS::NoValue') return NO_VALUE;
    return call(key, argument, (inner) => resolve(inner, scope, dry), scope, dry);
  }
  const result: Record<string, Json> = {};
  for (const [name, item] of Object.entries(value)) {
    const resolved = resolve(item, scope, dry);
    if (!isNoValue(resolved)) result[name] = resolved;
  }
  return result;
}

function call(name: string, argument: Json, inner: (value: Json) => Resolved, scope: Scope, dry: boolean): Resolved {
  const list = () => listOf(inner(argument), name, dry);
  switch (name) {
    case 'Ref':
      return scope.ref(text(argument, name));
    case 'Fn::GetAtt': {
      const [id, ...attribute] =
        typeof argument === 'string' ? argument.split('.') : list().map((part) => text(part, name));
      return scope.attribute(id ?? '', attribute.join('.'));
    }
    case 'Fn::Sub':
      return substitute(argument, inner, scope);
    case 'Fn::Join': {
      const [separator, parts] = list();
      return listOf(parts ?? null, name, dry)
        .map(asText)
        .join(asText(separator ?? ''));
    }
    case 'Fn::Select': {
      const [index, choices] = list();
      const chosen = listOf(choices ?? null, name, dry)[Number(index)];
      if (chosen === undefined && !dry) throw new Error(`Fn::Select: there is no item ${index}`);
      return chosen ?? '';
    }
    case 'Fn::Split': {
      const [separator, whole] = list();
      return asText(whole ?? '').split(asText(separator ?? ''));
    }
    case 'Fn::ImportValue':
      return scope.importValue(asText(plain(inner(argument))));
    case 'Fn::Base64':
      return Buffer.from(asText(plain(inner(argument)))).toString('base64');
    default:
      throw new Error(`the intrinsic function ${name} is not supported here`);
  }
}

function substitute(argument: Json, inner: (value: Json) => Resolved, scope: Scope): string {
  const [template, given] = isJsonArray(argument) ? argument : [argument, {}];
  const values: JsonObject = isJsonObject(given) ? given : {};
  return text(template ?? null, 'Fn::Sub').replace(/\$\{(!?)([^}]*)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const own = values[name];
    if (own !== undefined) return asText(plain(inner(own)));
    const [id, ...attribute] = name.split('.');
    return asText(attribute.length === 0 ? scope.ref(name) : scope.attribute(id ?? '', attribute.join('.')));
  });
}

function isValue(value: Resolved): value is Json {
  return value !== NO_VALUE;
}

function isNoValue(value: Resolved): value is typeof NO_VALUE {
  return value === NO_VALUE;
}

function plain(value: Resolved): Json {
  return isNoValue(value) ? null : value;
}

function text(value: Json, where: string): string {
  if (typeof value !== 'string') throw new Error(`${where} needs a string, not ${JSON.stringify(value)}`);
  return value;
}

function asText(value: Json): string {
  if (typeof value === 'object') throw new Error(`a text cannot hold ${JSON.stringify(value)}`);
  return String(value);
}

function listOf(value: Resolved, where: string, dry: boolean): readonly Json[] {
  const list = plain(value);
  if (isJsonArray(list)) return list;
  if (dry) return [];
  throw new Error(`${where} needs a list, not ${JSON.stringify(list)}`);
}
