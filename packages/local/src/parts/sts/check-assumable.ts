import type { Access } from '../../access/access.ts';
import { policyOf } from '../../access/policy.ts';
import { at, isJsonArray, type Json, listAt } from '../../json.ts';
import type { Role } from '../../provision/cloud-parts.ts';
import { AwsError } from '../aws-json.ts';
import type { Session } from './session-token.ts';

type Assumed = { readonly arn: string; readonly session: Session };
type Rules = { readonly access: Access; readonly roles: ReadonlyMap<string, Role> };

/**
 * Both sides must agree: the caller's own policies, and the trust of the role. Whoever hands on tags needs
 * sts:TagSession from both. The account's root (no session) needs the trust only.
 */
export function checkAssumable({ session }: Assumed, callerToken: string | undefined, rules: Rules): void {
  const { roleArn, tags } = session;
  const actions = ['sts:AssumeRole', ...(Object.keys(tags).length > 0 ? ['sts:TagSession'] : [])];
  const keys = Object.fromEntries(Object.entries(tags).map(([name, value]) => [requestTag(name), [value]]));
  rules.access.check(callerToken, () => actions.map((action) => ({ action, resource: roleArn, keys })));

  const role = rules.roles.get(roleArn);
  const caller = rules.access.roleOf(callerToken);
  const principal = caller ?? roleArn.replace(/:role\/.*$/, ':root');
  const trust = policyOf(
    listAt(role?.trust, 'Statement').filter((statement) => trusts(statement, principal)),
    {},
  );
  const asked = { ...keys, 'aws:principalarn': [principal] };
  for (const action of actions) {
    if (trust({ action, keys: asked }) !== 'ALLOW') throw notTrusted(principal, action, roleArn);
  }
}

function trusts(statement: Json, principal: string): boolean {
  const named = at(statement, 'Principal', 'AWS') ?? [];
  const root = principal.replace(/:role\/.*$/, ':root');
  return (isJsonArray(named) ? named : [named]).some((one) => one === '*' || one === principal || one === root);
}

function requestTag(name: string): string {
  return `aws:requesttag/${name.toLowerCase()}`;
}

function notTrusted(principal: string, action: string, roleArn: string): AwsError {
  const message = `User: ${principal} is not authorized to perform: ${action} on resource: ${roleArn}`;
  return new AwsError('AccessDenied', message, { status: 403 });
}
