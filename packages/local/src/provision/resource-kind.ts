import { z } from 'zod';
import type { JsonObject } from '../json.ts';
import type { CloudParts } from './cloud-parts.ts';

/** A resource of a template, its intrinsic functions answered. */
export type Declared = {
  readonly service: string;
  readonly serviceDir: string;
  readonly stackName: string;
  readonly esbuild: JsonObject;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
};

/** What `Ref` and `Fn::GetAtt` give of a resource once it is there. */
export type Created = { readonly ref: string; readonly attributes?: Readonly<Record<string, string>> };
export type ResourceKind = (declared: Declared, parts: CloudParts) => Promise<Created>;

/**
 * One CloudFormation type: the properties that have an effect here, or that are known to need none, and how to create
 * it. Any other property is an error that names it: what the laptop ignores, the cloud would not.
 */
export function resourceKind<S extends z.ZodType>(
  schema: S,
  create: (properties: z.output<S>, declared: Declared, parts: CloudParts) => Promise<Created> | Created,
): ResourceKind {
  return async (declared, parts) => {
    const checked = schema.safeParse(declared.properties);
    if (!checked.success) throw new Error(`${nameOf(declared)}: ${checked.error.issues.map(issueText).join('; ')}`);
    return create(checked.data, declared, parts);
  };
}

/** `estados: Table (AWS::DynamoDB::Table)` */
export function nameOf({ service, logicalId, type }: Declared): string {
  return `${service}: ${logicalId} (${type})`;
}

/** The name a resource without one gets. Always the same, so that it is found again after a restart. */
export function generatedName({ stackName, logicalId }: Declared): string {
  return `${stackName}-${logicalId}`;
}

type Issue = z.core.$ZodIssue;

function issueText(issue: Issue): string {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => (path ? `${path}.${key}` : key));
    return `the local cloud does not support the property ${names.join(', ')}`;
  }
  return `the property ${path || '(all)'} has a value that is not supported: ${issue.message}`;
}

/** A property that AWS needs and that has nothing to act on here (encryption, tags, alarms). */
export const noEffect = z.unknown().optional();
/** CloudFormation takes numbers and booleans as texts too. */
export const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
export const boolean = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
