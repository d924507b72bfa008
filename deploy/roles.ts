import { at, isJsonObject, type Json, type JsonObject, listAt, textAt } from '@pardos/local/json';
import { objectAt, type Platform, resourcesOf, type Stack } from './platform.ts';
import { resolveIn } from './resolve.ts';

/** A statement of a policy, its values as text. */
export type Statement = {
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly when: JsonObject;
};

export type Role = {
  readonly where: string;
  readonly id: string;
  readonly statements: readonly Statement[];
  /** Who may be it. */
  readonly trust: Json;
};

/** The roles of a stack, with the policies that the template gives them. */
export function rolesOf(platform: Platform, stack: Stack): Role[] {
  return resourcesOf(stack, 'AWS::IAM::Role').map(({ id, where, properties }) => ({
    id,
    where,
    statements: listAt(properties, 'Policies').flatMap((policy) =>
      statementsOf(platform, stack, objectAt(policy, 'PolicyDocument')),
    ),
    trust: resolveIn(platform, stack, at(properties, 'AssumeRolePolicyDocument') ?? null),
  }));
}

/** The statements of a policy document. */
export function statementsOf(platform: Platform, stack: Stack, document: JsonObject): Statement[] {
  const resolved = resolveIn(platform, stack, document);
  return [at(resolved, 'Statement') ?? []].flat().map((statement) => ({
    effect: textAt(statement, 'Effect') ?? 'Allow',
    actions: textsAt(statement, 'Action'),
    resources: textsAt(statement, 'Resource'),
    when: objectAt(statement, 'Condition'),
  }));
}

/** One text or a list of them. */
export function textsAt(value: Json | undefined, key: string): string[] {
  const found = isJsonObject(value) ? (value[key] ?? []) : [];
  return [found].flat().map(String);
}

/** Roles -> statements, sorted: what is recorded and compared. */
export function rolesSnapshot(platform: Platform): JsonObject {
  const entries = platform.stacks.flatMap((stack) =>
    rolesOf(platform, stack).map(
      ({ where, statements, trust }) => [where, { trust, may: sorted(statements) }] as const,
    ),
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)));
}

function sorted(statements: readonly Statement[]): Json[] {
  return statements
    .map(({ effect, actions, resources, when }) => ({
      ...(effect === 'Allow' ? {} : { effect }),
      actions: actions.toSorted(),
      resources: resources.toSorted(),
      ...(Object.keys(when).length === 0 ? {} : { when }),
    }))
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
