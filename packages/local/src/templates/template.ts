import type { Json, JsonObject } from '../json.ts';

/** One resource as CloudFormation declares it, with its intrinsic functions still in place. */
export type TemplateResource = {
  readonly Type: string;
  readonly Properties?: JsonObject;
  readonly DependsOn?: string | readonly string[];
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};

export type Template = {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: Json; readonly Export?: { readonly Name: Json } }>>;
};

/** A service as the Serverless Framework compiles it for one stage. */
export type CompiledService = {
  /** The folder's name under `services/`. */
  readonly name: string;
  readonly dir: string;
  readonly stackName: string;
  readonly template: Template;
  /** `custom.esbuild` of the service: how its code is bundled. */
  readonly esbuild: JsonObject;
};
