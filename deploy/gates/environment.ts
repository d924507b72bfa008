import {
  type Finding,
  type Gate,
  objectAt,
  type PackagedFunction,
  type Platform,
  resourcesOf,
  type Stack,
} from '../platform.ts';

/** What Lambda sets itself. */
const lambdasOwn = /^(AWS_|_HANDLER$|LAMBDA_)/;

/** Variables that a function's configuration reads against those that the template sets. */
export const environment: Gate = {
  name: 'variables that are read are set',
  proves: 'every environment variable that a configuration schema in a function’s bundle reads is set by its template',
  check: (platform) =>
    platform.stacks.flatMap((stack) => stack.functions.flatMap((fn) => findings(platform, stack, fn))),
};

function findings({ code }: Platform, stack: Stack, fn: PackagedFunction): Finding[] {
  const template = resourcesOf(stack, 'AWS::Lambda::Function').find(({ id }) => id === fn.id);
  const set = objectAt(template?.properties, 'Environment', 'Variables');
  return fn.sources.flatMap((path) =>
    variablesIn(code.get(path) ?? '')
      .filter((name) => !(name in set) && !lambdasOwn.test(name))
      .map((name) => ({ where: `${stack.name}/${fn.id}`, what: `${name} is read (${path}) and not set` })),
  );
}

/** Where `process.env` goes through a schema, its keys in capitals are the variables. */
function variablesIn(text: string): string[] {
  const reads = text.includes('process.env') || text.includes('readConfig(');
  return reads ? [...text.matchAll(/\b([A-Z][A-Z0-9_]{2,}): z\./g)].map(([, name = '']) => name) : [];
}
