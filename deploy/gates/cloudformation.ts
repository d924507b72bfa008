import { RegoEngine } from '@aws/cloudformation-validate';
import type { JsonObject } from '@pardos/local/json';
import type { Finding, Gate, Stack } from '../platform.ts';

/** Redundant DependsOn and missing deletion policies of what the framework itself adds; two rules that the beta gets wrong. */
const exclude = { ids: ['W3005', 'W3011', 'W9002', 'W9013'] };

let engine: InstanceType<typeof RegoEngine> | undefined;
/** A template that was looked at is not looked at again. */
const known = new WeakMap<JsonObject, readonly Finding[]>();

/** AWS's own validator, strict: properties, values, references, circles inside a template. */
export const cloudformation: Gate = {
  name: 'templates by the rules of AWS',
  proves: 'properties, enums, references, GetAtt attributes and circles pass AWS’s own validator in strict mode',
  check: ({ stacks }) => stacks.flatMap(findingsOf),
};

function findingsOf({ name, template }: Stack): readonly Finding[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  engine ??= new RegoEngine();
  const file = { path: `${name}.json`, readBytes: () => new TextEncoder().encode(JSON.stringify(template)) };
  const { diagnostics } = engine.validateStandard(file, { strict: true, severityLevel: 'WARN', exclude });
  const findings = diagnostics.map(({ ruleId, message, entity, propertyPath }) => ({
    where: `${name}/${entity?.logicalId ?? 'template'}${propertyPath ? ` ${propertyPath}` : ''}`,
    what: `${ruleId} ${message}`,
  }));
  known.set(template, findings);
  return findings;
}
