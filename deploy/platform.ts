import { at, isJsonObject, type Json, type JsonObject, textAt } from '@pardos/local/json';

/** A function's code as it was packaged. */
export type PackagedFunction = {
  /** Its logical id in the template. */
  readonly id: string;
  /** `src/handlers/graphql.handler` */
  readonly handler: string;
  /** The packaged module on disk. Undefined when the package has no such file. */
  readonly bundle: string | undefined;
  /** The repository's own files of which something is in the bundle. */
  readonly sources: readonly string[];
  /** Commands of the AWS SDK that are in the bundle: `client-sqs/SendMessage`. */
  readonly commands: readonly string[];
};

/** One service as it deploys. */
export type Stack = {
  /** The folder under `services/`. */
  readonly name: string;
  /** The CloudFormation template, whole. */
  readonly template: JsonObject;
  readonly functions: readonly PackagedFunction[];
};

/** What is compared with what was there before; changed by `--accept` only. */
export type Recorded = {
  /** JSON schemas of events by their detail-type. */
  readonly events: JsonObject;
  readonly graph: string;
  readonly roles: JsonObject;
};

/** All that the gates look at. A seeded fault is a copy of it with one thing changed. */
export type Platform = {
  readonly stacks: readonly Stack[];
  /** Own TypeScript files by their path from the repository's root. */
  readonly code: ReadonlyMap<string, string>;
  /** JSON schemas of the registered events by their detail-type. */
  readonly registry: JsonObject;
  /** The public graph. */
  readonly graph: string;
  readonly recorded: Recorded;
};

export type Finding = {
  /** The place: a service and what of it, or a file. */
  readonly where: string;
  readonly what: string;
};

export type Gate = {
  readonly name: string;
  /** What it proves, in one sentence. */
  readonly proves: string;
  check(platform: Platform): readonly Finding[] | Promise<readonly Finding[]>;
};

export type Resource = { readonly id: string; readonly where: string; readonly properties: JsonObject };

/** The resources of one type. */
export function resourcesOf({ name, template }: Stack, type: string): Resource[] {
  const resources = at(template, 'Resources');
  if (!isJsonObject(resources)) return [];
  return Object.entries(resources)
    .filter(([, resource]) => textAt(resource, 'Type') === type)
    .map(([id, resource]) => ({ id, where: `${name}/${id}`, properties: objectAt(resource, 'Properties') }));
}

/** The object at the path; empty where there is none. */
export function objectAt(value: Json | undefined, ...path: readonly string[]): JsonObject {
  const found = at(value, ...path);
  return isJsonObject(found) ? found : {};
}

/** The logical id that a value refers to by Ref or Fn::GetAtt. */
export function referredId(value: Json | undefined): string | undefined {
  const ref = textAt(value, 'Ref');
  if (ref !== undefined) return ref;
  const attribute = at(value, 'Fn::GetAtt');
  const [id] = typeof attribute === 'string' ? attribute.split('.') : Array.isArray(attribute) ? attribute : [];
  return typeof id === 'string' ? id : undefined;
}
