import { isJsonObject, type Json } from '../json.ts';
import { resolveValue, type Scope } from '../templates/intrinsics.ts';
import { orderResources } from '../templates/order-stacks.ts';
import type { CompiledService } from '../templates/template.ts';
import type { CloudParts } from './cloud-parts.ts';
import { KINDS, WITHOUT_EFFECT } from './kinds.ts';
import { type Created, type Declared, generatedName, nameOf } from './resource-kind.ts';

/** Creates what a service's template declares, and adds what it exports to `exports`. */
export async function provisionStack(
  service: CompiledService,
  parts: CloudParts,
  exports: Map<string, string>,
): Promise<void> {
  const created = new Map<string, Created>();
  const scope = scopeOf(service, parts, created, exports);
  for (const logicalId of orderResources(service.template, service.name)) {
    const resource = service.template.Resources[logicalId];
    if (!resource) continue;
    const base = { ...service, service: service.name, serviceDir: service.dir, logicalId, type: resource.Type };
    if (resource.Condition)
      throw new Error(`${service.name}: ${logicalId} has a Condition, which is not supported here`);
    created.set(logicalId, await create({ ...base, properties: {} }, resource.Properties ?? {}, scope, parts));
  }
  for (const [id, output] of Object.entries(service.template.Outputs)) {
    if (!output.Export) continue;
    const value = answered(() => resolveValue(output.Value, scope), `${service.name}: the output ${id}`);
    const name = answered(() => resolveValue(output.Export?.Name ?? '', scope), `${service.name}: the output ${id}`);
    exports.set(String(name), String(value));
  }
}

async function create(declared: Declared, raw: Json, scope: Scope, parts: CloudParts): Promise<Created> {
  if (WITHOUT_EFFECT.has(declared.type)) return { ref: generatedName(declared), attributes: {} };
  const kind = KINDS[declared.type];
  if (!kind) throw new Error(`${nameOf(declared)}: the local cloud does not support this type of resource`);
  const properties = answered(() => resolveValue(raw, scope), nameOf(declared));
  return kind({ ...declared, properties: isJsonObject(properties) ? properties : {} }, parts);
}

function scopeOf(
  service: CompiledService,
  { accountId, region }: CloudParts,
  created: ReadonlyMap<string, Created>,
  exports: ReadonlyMap<string, string>,
): Scope {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': accountId,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::StackName': service.stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${service.stackName}/local`,
    'AWS::URLSuffix': 'amazonaws.com',
  };
  return {
    ref(name) {
      const value = pseudo[name] ?? created.get(name)?.ref;
      if (value === undefined) throw new Error(`Ref: there is no ${name}`);
      return value;
    },
    attribute(logicalId, attribute) {
      const resource = created.get(logicalId);
      if (!resource) throw new Error(`Fn::GetAtt: there is no ${logicalId}`);
      const value = resource.attributes?.[attribute];
      if (value !== undefined) return value;
      const type = service.template.Resources[logicalId]?.Type ?? '';
      // Nothing acts on these, so that no attribute of theirs can be wrong.
      if (WITHOUT_EFFECT.has(type)) return `local-${logicalId}-${attribute}`;
      throw new Error(`Fn::GetAtt: the local cloud gives ${logicalId} (${type}) no attribute ${attribute}`);
    },
    importValue(name) {
      const value = exports.get(name);
      if (value === undefined) throw new Error(`Fn::ImportValue: nothing exports ${name}`);
      return value;
    },
  };
}

function answered(resolve: () => Json, where: string): Json {
  try {
    return resolve();
  } catch (cause) {
    throw new Error(`${where}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
