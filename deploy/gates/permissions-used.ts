import { at } from '@pardos/local/json';
import { ownNeedsOf } from '../code-actions.ts';
import {
  type Finding,
  type Gate,
  type PackagedFunction,
  type Platform,
  referredId,
  resourcesOf,
  type Stack,
} from '../platform.ts';
import { type Role, rolesOf } from '../roles.ts';
import { wiringActions } from '../wiring-actions.ts';

/** What a function's code and wiring use against what its roles allow: both ways. */
export const permissionsUsed: Gate = {
  name: 'roles allow what the code does, and no more',
  proves:
    'every AWS action of a packaged function’s code and wiring is allowed by its role (or the data role it assumes), and none beyond',
  check: (platform) => platform.stacks.flatMap((stack) => stackFindings(platform, stack)),
};

function stackFindings(platform: Platform, stack: Stack): Finding[] {
  const roles = new Map(rolesOf(platform, stack).map((role) => [role.id, role]));
  const used = new Map<string, Set<string>>();
  const findings = stack.functions.flatMap((fn) => functionFindings({ platform, stack, roles, used }, fn));
  return [...findings, ...dataRoleFindings(roles, used)];
}

type Scene = {
  readonly platform: Platform;
  readonly stack: Stack;
  readonly roles: ReadonlyMap<string, Role>;
  /** What functions use of the roles that they assume, by role. */
  readonly used: Map<string, Set<string>>;
};

function functionFindings({ platform, stack, roles, used }: Scene, fn: PackagedFunction): Finding[] {
  const where = `${stack.name}/${fn.id}`;
  const template = resourcesOf(stack, 'AWS::Lambda::Function').find(({ id }) => id === fn.id);
  const role = roles.get(referredId(at(template?.properties, 'Role')) ?? '');
  if (role === undefined) return [{ where, what: 'has no role of its own in the template' }];

  const own = new Set(role.statements.flatMap(({ actions }) => actions));
  const assumed = own.has('sts:AssumeRole') ? assumedBy(role, stack, roles) : [];
  const lent = new Set(assumed.flatMap(({ statements }) => statements.flatMap(({ actions }) => actions)));
  const code = ownNeedsOf(platform, fn);
  for (const { id } of assumed) used.set(id, new Set([...(used.get(id) ?? []), ...code]));
  const needs = new Set([...code, ...wiringActions(stack, fn.id)]);

  return [
    ...[...needs]
      .filter((action) => !own.has(action) && !lent.has(action))
      .map((action) => ({
        where,
        what: `uses ${action}, which its role ${role.id} does not allow`,
      })),
    ...[...own]
      .filter((action) => !needs.has(action))
      .map((action) => ({
        where: role.where,
        what: `allows ${action}, which ${fn.id} does not use`,
      })),
  ];
}

/** The roles of this stack that a role may assume: their name is in its statement. */
function assumedBy(role: Role, stack: Stack, roles: ReadonlyMap<string, Role>): Role[] {
  const targets = role.statements
    .filter(({ actions }) => actions.includes('sts:AssumeRole'))
    .flatMap(({ resources }) => resources);
  return [...roles.values()].filter(({ id }) => targets.some((arn) => arn.endsWith(`/${stack.name}.${id}`)));
}

function dataRoleFindings(roles: ReadonlyMap<string, Role>, used: ReadonlyMap<string, ReadonlySet<string>>): Finding[] {
  return [...used].flatMap(([id, actions]) => {
    const role = roles.get(id);
    const allowed = new Set(role?.statements.flatMap((statement) => statement.actions));
    return [...allowed]
      .filter((action) => !actions.has(action))
      .map((action) => ({
        where: role?.where ?? id,
        what: `allows ${action}, which no function that assumes it uses`,
      }));
  });
}
