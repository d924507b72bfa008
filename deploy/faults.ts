import { at, isJsonObject, type Json, type JsonObject } from '@pardos/local/json';
import type { PackagedFunction, Platform } from './platform.ts';

export type Fault = {
  readonly fault: string;
  /** Name of the gate that must find it. */
  readonly gate: string;
  /** What the finding's place must begin with. */
  readonly where: string;
  /** What the finding must say. */
  readonly says: string;
  /** A copy of the platform with this one thing wrong. */
  seed(platform: Platform): Platform;
};

/** What a place in a template becomes; undefined takes it away. */
type Change = (before: Json | undefined) => Json | undefined;

/** Changes one place of a stack's template: `EventsQueue.Properties.RedrivePolicy`. Throws where there is nothing. */
export function inTemplate(service: string, path: string, to: Json | undefined | Change) {
  return (platform: Platform): Platform => ({
    ...platform,
    stacks: platform.stacks.map((stack) => {
      if (stack.name !== service) return stack;
      const change: Change = typeof to === 'function' ? to : () => to;
      const template = changed(stack.template, ['Resources', ...path.split('.')], change);
      return isJsonObject(template) ? { ...stack, template } : stack;
    }),
  });
}

function changed(value: Json | undefined, path: readonly string[], change: Change): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => (String(index) === key ? (changed(item, rest, change) ?? null) : item));
  }
  if (!isJsonObject(value)) throw new Error(`a fault is seeded where nothing is: ${path.join('.')}`);
  const next = changed(value[key], rest, change);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

/** Replaces text in a file of the code. Throws when it is not there. */
export function inCode(path: string, from: string, to: string) {
  return (platform: Platform): Platform => {
    const text = platform.code.get(path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
    return { ...platform, code: new Map([...platform.code, [path, text.replace(from, to)]]) };
  };
}

/** Changes the schema of an event as the registry has it; undefined takes the event away. */
export function inRegistry(type: string, path: string, to: Json | undefined | Change) {
  return (platform: Platform): Platform => {
    const change: Change = typeof to === 'function' ? to : () => to;
    const registry = changed(platform.registry, [type, ...path.split('/').filter(Boolean)], change);
    return { ...platform, registry: isJsonObject(registry) ? registry : {} };
  };
}

/** Replaces text in the public graph. */
export function inGraph(from: string, to: string) {
  return (platform: Platform): Platform => {
    if (!platform.graph.includes(from)) throw new Error(`the graph does not say ${from}`);
    return { ...platform, graph: platform.graph.replace(from, to) };
  };
}

/** Changes what was packaged of a function. */
export function inPackage(service: string, id: string, change: Partial<PackagedFunction>) {
  return (platform: Platform): Platform => ({
    ...platform,
    stacks: platform.stacks.map((stack) => ({
      ...stack,
      functions: stack.functions.map((fn) => (stack.name === service && fn.id === id ? { ...fn, ...change } : fn)),
    })),
  });
}

/** An item more in a list, or in a policy's list of actions. */
export function and(item: Json): Change {
  return (before) => [...[before ?? []].flat(), item];
}

/** Fields more in an object. */
export function extended(fields: JsonObject): Change {
  return (before) => ({ ...(isJsonObject(before) ? before : {}), ...fields });
}

/** Another value at one key of the definition of a state, wherever it is. */
export function stateChanged(name: string, fields: JsonObject): Change {
  const visit = (value: Json | undefined): Json | undefined => {
    if (Array.isArray(value)) return value.map((item: Json) => visit(item) ?? null);
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([key, item]): [string, Json] => {
      const inner = visit(item) ?? null;
      return [
        key,
        key === name && at(inner, 'Type') !== undefined && isJsonObject(inner) ? { ...inner, ...fields } : inner,
      ];
    });
    return Object.fromEntries(entries);
  };
  return visit;
}
