import { matchesPattern } from '@pardos/local/eventbridge/match-pattern';
import { at, isJsonArray, isJsonObject, type Json, type JsonObject } from '@pardos/local/json';
import { type Gate, type Platform, resourcesOf } from '../platform.ts';
import { publishedBy } from '../published-events.ts';

/** Rules that nothing would ever wake. */
export const patterns: Gate = {
  name: 'rules match events that exist',
  proves:
    'every detail-type of a rule is registered and told by somebody, and its pattern matches an event of its source',
  check: (platform) =>
    platform.stacks.flatMap((stack) =>
      resourcesOf(stack, 'AWS::Events::Rule').flatMap(({ where, properties }) => {
        const pattern = at(properties, 'EventPattern');
        // A schedule has none; AWS's own events are not in the registry.
        if (!isJsonObject(pattern) || JSON.stringify(at(pattern, 'source') ?? '').includes('aws.')) return [];
        return patternFindings(platform, pattern).map((what) => ({ where, what }));
      }),
    ),
};

function patternFindings(platform: Platform, pattern: JsonObject): string[] {
  const types = at(pattern, 'detail-type');
  const names = isJsonArray(types) ? types.filter((type) => typeof type === 'string') : [];
  const told = toldBy(platform);
  const unknown = names
    .filter((type) => !(type in platform.registry))
    .map((type) => `hears ${type}, which is not registered`);
  const untold = names
    .filter((type) => type in platform.registry && !told.has(type))
    .map((type) => `hears ${type}, which no service tells`);
  const envelopes = [...told].map(([type, source]) => ({ source, 'detail-type': type }));
  const { detail, ...outer } = pattern;
  const heard = envelopes.filter((envelope) => matchesPattern(outer, envelope));
  const matchesNothing =
    heard.length === 0 ? [`its pattern matches no registered event: ${JSON.stringify(pattern)}`] : [];
  const fields = heard.length > 0 && detail !== undefined ? fieldFindings(detail, heard, platform) : [];
  return [...unknown, ...untold, ...matchesNothing, ...fields];
}

/** Detail-type -> the source that tells it. */
function toldBy(platform: Platform): Map<string, string> {
  return new Map(
    platform.stacks.flatMap(({ name }) => publishedBy(platform, name)).map(({ type, source }) => [type, source]),
  );
}

/** A pattern may ask for a field of the data only where an event that it hears has it. */
function fieldFindings(detail: Json, heard: readonly JsonObject[], { registry }: Platform): string[] {
  const asked = Object.keys(isJsonObject(at(detail, 'data')) ? (at(detail, 'data') ?? {}) : {});
  return asked
    .filter(
      (field) => !heard.some((event) => at(registry, String(event['detail-type']), 'properties', field) !== undefined),
    )
    .map((field) => `filters by data.${field}, which none of its events has`);
}
