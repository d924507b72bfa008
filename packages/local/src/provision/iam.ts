import { z } from 'zod';
import { policyOf } from '../access/policy.ts';
import { type Json, listAt, toJson } from '../json.ts';
import { generatedName, nameOf, noEffect, resourceKind } from './resource-kind.ts';

const Policy = z.strictObject({ PolicyName: z.string(), PolicyDocument: z.unknown() });

/** A role is kept in the registry with what it may do. */
export const iamRole = resourceKind(
  z.strictObject({
    RoleName: z.string().optional(),
    AssumeRolePolicyDocument: z.unknown(),
    Policies: z.array(Policy).optional(),
    ManagedPolicyArns: z.array(z.string()).optional(),
    Path: z.literal('/').optional(),
    Description: noEffect,
    MaxSessionDuration: noEffect,
    PermissionsBoundary: noEffect,
    Tags: noEffect,
  }),
  (properties, declared, { roles, accountId }) => {
    const name = properties.RoleName ?? generatedName(declared);
    const arn = `arn:aws:iam::${accountId}:role/${name}`;
    const documents = (properties.Policies ?? []).map((policy) => toJson(policy.PolicyDocument));
    const statements = readable(documents.flatMap((document) => listAt(document, 'Statement')));
    roles.set(arn, {
      name,
      arn,
      service: declared.service,
      trust: toJson(properties.AssumeRolePolicyDocument),
      statements,
    });
    return { ref: name, attributes: { Arn: arn, RoleId: `AROALOCAL${name}` } };
  },
);

/** A policy that is attached to roles of the same template: its statements become theirs. */
export const iamPolicy = resourceKind(
  z.strictObject({ PolicyName: z.string(), PolicyDocument: z.unknown(), Roles: z.array(z.string()) }),
  (properties, declared, { roles, accountId }) => {
    for (const name of properties.Roles) {
      const arn = `arn:aws:iam::${accountId}:role/${name}`;
      const role = roles.get(arn);
      if (!role) throw new Error(`${nameOf(declared)}: there is no role ${name}`);
      const attached = readable(listAt(toJson(properties.PolicyDocument), 'Statement'));
      const statements = [...role.statements, ...attached];
      roles.set(arn, { ...role, statements });
    }
    return { ref: properties.PolicyName };
  },
);

/** Throws for what the check of calls would not understand: better at the start than at the first call. */
function readable(statements: readonly Json[]): readonly Json[] {
  policyOf(statements, {});
  return statements;
}
