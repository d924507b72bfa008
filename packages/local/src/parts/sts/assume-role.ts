import { AwsError } from '../aws-json.ts';
import { LOCAL_SECRET, readSessionToken, type Session, writeSessionToken } from './session-token.ts';

type Caller = { readonly accessKeyId: string; readonly sessionToken: string | undefined };

/**
 * Credentials for a role. They carry the caller's own access key, because DynamoDB Local takes the key id for the name
 * of the database; role, tags and end of the session are in the token.
 */
export function assumeRole(form: URLSearchParams, caller: Caller, now: number) {
  const roleArn = form.get('RoleArn') ?? '';
  const sessionName = form.get('RoleSessionName') ?? '';
  const role = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(roleArn);
  if (!role) throw new AwsError('ValidationError', `${roleArn} is invalid`);
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    throw new AwsError('ValidationError', `Value '${sessionName}' at 'roleSessionName' failed to satisfy constraint`);
  }

  const inherited = inheritedFrom(caller);
  const session: Session = {
    roleArn,
    sessionName,
    tags: { ...tagsOf(form), ...inherited },
    transitiveTagKeys: [...new Set([...listOf(form, 'TransitiveTagKeys.member.'), ...Object.keys(inherited)])],
    policy: policyOf(form),
    expiresAt: now + durationOf(form) * 1000,
  };

  return {
    session,
    accessKeyId: caller.accessKeyId,
    secretAccessKey: LOCAL_SECRET,
    sessionToken: writeSessionToken(session),
    expiration: new Date(session.expiresAt).toISOString(),
    arn: `arn:aws:sts::${role[1]}:assumed-role/${role[2]}/${sessionName}`,
    assumedRoleId: `AROALOCAL${role[2]}:${sessionName}`,
  };
}

/** A transitive tag of the caller's session stays, and cannot be given another value. */
function inheritedFrom(caller: Caller): Record<string, string> {
  if (caller.sessionToken === undefined) return {};
  const session = readSessionToken(caller.sessionToken);
  if (!session) throw new AwsError('InvalidClientTokenId', 'The security token is invalid', { status: 403 });
  return Object.fromEntries(session.transitiveTagKeys.map((key) => [key, session.tags[key] ?? '']));
}

function tagsOf(form: URLSearchParams): Record<string, string> {
  const values = listOf(form, 'Tags.member.', '.Value');
  return Object.fromEntries(listOf(form, 'Tags.member.', '.Key').map((key, index) => [key, values[index] ?? '']));
}

function listOf(form: URLSearchParams, prefix: string, suffix = ''): string[] {
  const list: string[] = [];
  for (let index = 1; form.has(`${prefix}${index}${suffix}`); index += 1) {
    list.push(form.get(`${prefix}${index}${suffix}`) ?? '');
  }
  return list;
}

function policyOf(form: URLSearchParams): string | undefined {
  const policy = form.get('Policy') ?? undefined;
  if (policy === undefined) return undefined;
  try {
    JSON.parse(policy);
    return policy;
  } catch {
    throw new AwsError('MalformedPolicyDocument', 'Syntax errors in policy.');
  }
}

function durationOf(form: URLSearchParams): number {
  const seconds = Number(form.get('DurationSeconds') ?? 3600);
  if (Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200) return seconds;
  throw new AwsError('ValidationError', `Value '${seconds}' at 'durationSeconds' failed to satisfy constraint`);
}
