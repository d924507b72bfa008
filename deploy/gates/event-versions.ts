import { isDeepStrictEqual } from 'node:util';
import { at, isJsonObject, type Json, listAt } from '@pardos/local/json';
import type { Finding, Gate } from '../platform.ts';

const REGISTRY = 'packages/contracts/src/events/registry.ts';

/**
 * Events as they are against events as they were recorded. The archive keeps old events for more than a year and services
 * deploy one after another, so each version must be readable by yesterday's code and from yesterday's events: only an
 * optional field may be added.
 */
export const eventVersions: Gate = {
  name: 'event versions stay readable',
  proves: 'a version of an event only ever gains optional fields (old readers and archived events go on working)',
  check: ({ registry, recorded }) =>
    [...new Set([...Object.keys(registry), ...Object.keys(recorded.events)])].flatMap((type) => {
      const [before, now] = [recorded.events[type], registry[type]];
      if (before === undefined) return [finding(type, 'is new: record it with npm run check:deploy -- --accept')];
      if (now === undefined) return [finding(type, 'is gone: archived events and readers still have it')];
      const breaks = incompatibilities(before, now, 'data');
      if (breaks.length > 0) return breaks.map((what) => finding(type, `${what}: make a new version beside it`));
      const same = isDeepStrictEqual(before, now);
      return same ? [] : [finding(type, 'changed compatibly: record it with npm run check:deploy -- --accept')];
    }),
};

function finding(type: string, what: string): Finding {
  return { where: `${REGISTRY} ${type}`, what };
}

/** What of a change an old reader, or a reader of old events, cannot stand. */
function incompatibilities(before: Json, now: Json, path: string): string[] {
  const objects = isJsonObject(at(before, 'properties')) && isJsonObject(at(now, 'properties'));
  if (objects) return ofObjects(before, now, path);
  const items = [at(before, 'items'), at(now, 'items')] as const;
  if (items[0] !== undefined && items[1] !== undefined) return incompatibilities(items[0], items[1], `${path}[]`);
  return isDeepStrictEqual(before, now) ? [] : [`${path} was ${short(before)} and is ${short(now)}`];
}

function ofObjects(before: Json, now: Json, path: string): string[] {
  const [old, current] = [propertiesOf(before), propertiesOf(now)];
  const [oldRequired, required] = [listAt(before, 'required'), listAt(now, 'required')];
  return [...new Set([...Object.keys(old), ...Object.keys(current)])].flatMap((field) => {
    const [was, is] = [old[field], current[field]];
    if (was === undefined) return required.includes(field) ? [`${path}.${field} is new and required`] : [];
    if (is === undefined) return oldRequired.includes(field) ? [`${path}.${field} is gone`] : [];
    const strictness = oldRequired.includes(field) === required.includes(field);
    return [
      ...(strictness
        ? []
        : [`${path}.${field} is ${required.includes(field) ? 'now required' : 'no longer required'}`]),
      ...incompatibilities(was, is, `${path}.${field}`),
    ];
  });
}

function propertiesOf(schema: Json): Readonly<Record<string, Json>> {
  const properties = at(schema, 'properties');
  return isJsonObject(properties) ? properties : {};
}

function short(schema: Json): string {
  const text = JSON.stringify(schema);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
