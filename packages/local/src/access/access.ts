import type { IncomingHttpHeaders } from 'node:http';
import { type Json, listAt, parseJson } from '../json.ts';
import { AwsError } from '../parts/aws-json.ts';
import { readSessionToken, type Session, writeSessionToken } from '../parts/sts/session-token.ts';
import type { Role } from '../provision/cloud-parts.ts';
import { callNeeds, type Place } from './call-needs.ts';
import { type Decide, type Need, policyOf } from './policy.ts';

/** Sessions that are kept read: a function has one for each tenant that it serves. */
const KEPT = 2_000;

type Principal = { readonly session: Session; readonly decide: Decide };
type Options = Place & { readonly roles: ReadonlyMap<string, Role>; readonly now: () => number };
export type Access = ReturnType<typeof createAccess>;

/**
 * Decides who may do what, by the policies of the roles that the templates declare: nothing is allowed that no statement
 * allows. Whoever comes without a session (tests, the console, this cloud itself) is the account's root, and may all.
 */
export function createAccess({ roles, now, ...place }: Options) {
  const known = new Map<string, Principal>();

  const principalOf = (token: string): Principal => {
    const found = known.get(token);
    if (found) return found;
    const session = readSessionToken(token);
    if (!session)
      throw new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.');
    const principal = { session, decide: decisionOf(session, roles) };
    const oldest = known.keys().next();
    if (known.size >= KEPT && !oldest.done) known.delete(oldest.value);
    known.set(token, principal);
    return principal;
  };

  const check = (token: string | string[] | null | undefined, needs: () => readonly Need[]): void => {
    if (typeof token !== 'string') return;
    const { session, decide } = principalOf(token);
    if (session.expiresAt <= now()) {
      throw new AwsError('ExpiredTokenException', 'The security token included in the request is expired');
    }
    for (const need of needs()) if (decide(need) !== 'ALLOW') throw notAuthorized(session, need, decide(need));
  };

  return {
    /** Throws as AWS does when whoever holds this session token may not do all of this. */
    check,
    /** The same for a call of a JSON protocol. */
    checkCall: (headers: IncomingHttpHeaders, target: string, input: Json) =>
      check(headers['x-amz-security-token'], () => callNeeds(target, input, place)),
    /** What Lambda puts into a function's environment: credentials of its own role. */
    functionToken: (roleArn: string, functionName: string): string =>
      writeSessionToken({
        roleArn,
        sessionName: functionName,
        tags: {},
        transitiveTagKeys: [],
        expiresAt: Number.MAX_SAFE_INTEGER,
      }),
    /** The role of whoever calls; undefined for root. */
    roleOf: (token: string | undefined): string | undefined =>
      token === undefined ? undefined : principalOf(token).session.roleArn,
  };
}

/** What the role's policies allow, and the session's own policy too when there is one. */
function decisionOf({ roleArn, tags, policy }: Session, roles: ReadonlyMap<string, Role>): Decide {
  const byRole = policyOf(roles.get(roleArn)?.statements ?? [], tags);
  if (policy === undefined) return byRole;
  const bySession = policyOf(listAt(parseJson(policy), 'Statement'), tags);
  return (need) => (bySession(need) === 'ALLOW' ? byRole(need) : bySession(need));
}

function notAuthorized({ roleArn, sessionName }: Session, { action, resource }: Need, decision: string): AwsError {
  const user = `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${sessionName}`;
  const why =
    decision === 'DENY'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`;
  const on = resource === undefined ? '' : ` on resource: ${resource}`;
  return new AwsError('AccessDeniedException', `User: ${user} is not authorized to perform: ${action}${on} ${why}`);
}
