import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isObject } from '../json.ts';

const require = createRequire(import.meta.url);

type Hook = () => unknown;
type Framework = {
  init(): Promise<void>;
  service: {
    service: string;
    custom?: { esbuild?: unknown };
    package: { artifact?: string };
    provider: { compiledCloudFormationTemplate: unknown };
    mergeArrays(): void;
    setFunctionNames(options: object): void;
    validate(): Promise<void>;
    reloadServiceFileParam(): void;
  };
  pluginManager: { hooks: Record<string, { hook: Hook }[] | undefined>; cliOptions: object };
  variables: { options?: object };
  utils: { writeFileSync(path: string, content: unknown): boolean };
};
type VariableSource = { resolve(request: unknown): Promise<unknown> };
type Compiled = { readonly stackName: string; readonly template: unknown; readonly esbuild: unknown };

/** The bundler is left out: the code is bundled here, once per service, and not zipped. */
const PLUGINS_NOT_RUN = new Set(['serverless-esbuild']);

/** What `package` does, without removing, zipping and writing files. */
const LIFECYCLE = [
  'package:initialize',
  'package:setupProviderConfiguration',
  'package:compileLayers',
  'package:compileFunctions',
  'package:compileEvents',
  'package:finalize',
];
const FINALIZE = [
  'aws:package:finalize:addExportNameForOutputs',
  'aws:package:finalize:mergeCustomProviderResources',
  'aws:package:finalize:stripNullPropsFromTemplateResources',
];

/**
 * The CloudFormation template that the Serverless Framework makes of a service, in this process: no credentials, no
 * network, nothing written into the service's folder. Throws what the framework rejects.
 */
export async function compileService(serviceDir: string, stage: string, cacheDir: string): Promise<Compiled> {
  const options = { stage, region: 'us-east-1' };
  const configuration = await readConfiguration(serviceDir, options);
  const Serverless: new (config: object) => Framework = require('osls');
  const framework = new Serverless({
    serviceDir,
    configurationFilename: 'serverless.yml',
    configuration,
    commands: ['package'],
    command: 'package',
    options,
    variablesMeta: new Map(),
  });
  // The framework leaves a copy of its first template in `.serverless`, where it would be taken for a package.
  framework.utils.writeFileSync = () => true;
  await framework.init();
  framework.variables.options = framework.pluginManager.cliOptions;
  framework.service.reloadServiceFileParam();
  framework.service.mergeArrays();
  framework.service.setFunctionNames(options);
  await framework.service.validate();
  framework.service.package.artifact = await emptyArtifact(cacheDir);
  await runLifecycle(framework);
  return {
    stackName: `${framework.service.service}-${stage}`,
    template: framework.service.provider.compiledCloudFormationTemplate,
    esbuild: framework.service.custom?.esbuild ?? {},
  };
}

async function readConfiguration(serviceDir: string, options: object): Promise<Record<string, unknown>> {
  const read: (path: string) => Promise<unknown> = require('osls/lib/configuration/read.js');
  const resolveMeta: (configuration: object) => Map<string, unknown> =
    require('osls/lib/configuration/variables/resolve-meta.js');
  const resolveVariables: (request: object) => Promise<void> = require('osls/lib/configuration/variables/resolve.js');
  const reportErrors: (path: string, configuration: object, meta: unknown, options: object) => boolean =
    require('osls/lib/configuration/variables/eventually-report-resolution-errors.js');

  const deferOtherStages: (configuration: object, request: object) => (path: string) => boolean =
    require('osls/lib/configuration/variables/defer-irrelevant-stage-params.js');

  const path = join(serviceDir, 'serverless.yml');
  const configuration = await read(path);
  if (!isObject(configuration)) throw new Error(`${path} is not a Serverless configuration`);
  const variablesMeta = resolveMeta(configuration);
  const sources = variableSources({
    configurationInput: configuration,
    processedInput: { options },
    instanceId: 'local',
  });
  // The parameters of another stage are not looked at: a deployed stage's need what this machine has not.
  const request = {
    serviceDir,
    configuration,
    variablesMeta,
    sources,
    options,
    fulfilledSources: new Set(Object.keys(sources)),
    propertyPathsToResolve: null,
    isPropertyDeferred: (_path: string) => false,
  };
  request.isPropertyDeferred = deferOtherStages(configuration, request);
  await resolveVariables(request);
  reportErrors(path, configuration, variablesMeta, { isHelpRequest: false });
  const unresolved = [...variablesMeta.keys()].filter((key) => !request.isPropertyDeferred(key));
  if (unresolved.length > 0) {
    const paths = unresolved.map((key) => key.replaceAll('\0', '.'));
    throw new Error(`${path}: variables that need an AWS account cannot be used: ${paths.join(', ')}`);
  }
  return withoutBundler(configuration);
}

function variableSources(framework: object): Record<string, VariableSource> {
  const source = (name: string): VariableSource => require(`osls/lib/configuration/variables/sources/${name}.js`);
  const getSls: (framework: object) => VariableSource =
    require('osls/lib/configuration/variables/sources/instance-dependent/get-sls.js');
  const getParam: (
    framework: object,
  ) => VariableSource = require('osls/lib/configuration/variables/sources/instance-dependent/param.js');
  return {
    env: source('env'),
    file: source('file'),
    opt: source('opt'),
    self: source('self'),
    strToBool: source('str-to-bool'),
    sls: getSls(framework),
    param: getParam(framework),
  };
}

/** A property the framework does not know is an error here: on AWS it would be silently absent. */
function withoutBundler(configuration: Record<string, unknown>): Record<string, unknown> {
  const plugins = Array.isArray(configuration.plugins) ? configuration.plugins : [];
  return {
    ...configuration,
    configValidationMode: 'error',
    plugins: plugins.filter((plugin) => !PLUGINS_NOT_RUN.has(plugin)),
  };
}

/** The framework hashes a function's zip for its version; every function shares one that never changes. */
async function emptyArtifact(cacheDir: string): Promise<string> {
  await mkdir(cacheDir, { recursive: true });
  const path = join(cacheDir, 'code.zip');
  await writeFile(path, 'the code runs from its bundle');
  return path;
}

async function runLifecycle(framework: Framework): Promise<void> {
  const run = async (event: string) => {
    for (const { hook } of framework.pluginManager.hooks[event] ?? []) await hook();
  };
  await run('initialize');
  for (const event of LIFECYCLE) {
    await run(`before:${event}`);
    const steps = event === 'package:finalize' ? FINALIZE : [event];
    for (const step of steps) {
      if (step !== event) await run(`before:${step}`);
      await run(step);
      if (step !== event) await run(`after:${step}`);
    }
    await run(`after:${event}`);
  }
}
