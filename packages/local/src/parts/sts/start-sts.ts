import { randomUUID } from 'node:crypto';
import type { Role } from '../../provision/cloud-parts.ts';
import { AwsError } from '../aws-json.ts';
import type { Part, PartOptions } from '../part.ts';
import { type Answer, type Incoming, serve } from '../serve.ts';
import { assumeRole } from './assume-role.ts';
import { checkAssumable } from './check-assumable.ts';
import { readSessionToken } from './session-token.ts';

export { LOCAL_SECRET, readSessionToken, type Session } from './session-token.ts';

type Options = PartOptions & {
  accountId: string;
  /** The roles that there are, with their trust; without them any role may be assumed by anybody. */
  roles?: ReadonlyMap<string, Role>;
};

/** STS: AssumeRole and GetCallerIdentity over the Query protocol. Keeps nothing. */
export function startSts({ port, clock, accountId, access, roles }: Options): Promise<Part> {
  return serve(port, (incoming) => {
    const form = new URLSearchParams(incoming.body.toString());
    const action = form.get('Action') ?? '';
    const caller = callerOf(incoming);
    try {
      if (action === 'AssumeRole') {
        const assumed = assumeRole(form, caller, clock.now());
        if (access && roles) checkAssumable(assumed, caller.sessionToken, { access, roles });
        return resultOf(action, assumedRoleXml(assumed));
      }
      if (action === 'GetCallerIdentity') return resultOf(action, identityXml(caller, accountId));
      throw new AwsError('InvalidAction', `Could not find operation ${action}`);
    } catch (error) {
      if (error instanceof AwsError) return errorOf(error);
      throw error;
    }
  });
}

function callerOf({ headers }: Incoming) {
  const accessKeyId = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '';
  const token = headers['x-amz-security-token'];
  return { accessKeyId, sessionToken: typeof token === 'string' ? token : undefined };
}

function assumedRoleXml(role: ReturnType<typeof assumeRole>): string {
  return xml({
    Credentials: xml({
      AccessKeyId: text(role.accessKeyId),
      SecretAccessKey: text(role.secretAccessKey),
      SessionToken: text(role.sessionToken),
      Expiration: text(role.expiration),
    }),
    AssumedRoleUser: xml({ AssumedRoleId: text(role.assumedRoleId), Arn: text(role.arn) }),
  });
}

function identityXml(caller: ReturnType<typeof callerOf>, accountId: string): string {
  const session = caller.sessionToken === undefined ? undefined : readSessionToken(caller.sessionToken);
  const role = session?.roleArn.split('/').at(-1);
  const arn = session
    ? `arn:aws:sts::${accountId}:assumed-role/${role}/${session.sessionName}`
    : `arn:aws:iam::${accountId}:root`;
  return xml({ UserId: text(caller.accessKeyId), Account: text(accountId), Arn: text(arn) });
}

function resultOf(action: string, result: string): Answer {
  const body = xml({ [`${action}Result`]: result, ResponseMetadata: xml({ RequestId: randomUUID() }) });
  return { headers, body: `<${action}Response xmlns="${NAMESPACE}">${body}</${action}Response>` };
}

function errorOf({ code, message, status }: AwsError): Answer {
  const body = xml({ Error: xml({ Type: 'Sender', Code: code, Message: text(message) }), RequestId: randomUUID() });
  return { status, headers, body: `<ErrorResponse xmlns="${NAMESPACE}">${body}</ErrorResponse>` };
}

function xml(children: Readonly<Record<string, string>>): string {
  return Object.entries(children)
    .map(([name, inner]) => `<${name}>${inner}</${name}>`)
    .join('');
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const headers = { 'content-type': 'text/xml' };
