import { Sha256 } from '@aws-crypto/sha256-js';
import type { Cloud } from '@pardos/local/cloud';
import { SignatureV4 } from '@smithy/signature-v4';

export type Asker = {
  /** The person's token. */
  readonly token?: string;
  /** The tenant whose public address was opened, as the gateway tells it. */
  readonly tenantId?: string;
  readonly orderToken?: string;
  /** Of whoever typed their PIN at a screen. */
  readonly actorToken?: string;
};

/** Asks a service at its own door, as the gateway does: signed with IAM, the person's token beside it. */
export async function askDoor(
  cloud: Cloud,
  service: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  { token, tenantId, orderToken, actorToken }: Asker = {},
) {
  const url = new URL(`${cloud.httpApi(service)}/graphql`);
  const body = JSON.stringify({ query, variables });
  const { headers } = await signerOf(cloud).sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {},
    headers: {
      host: url.host,
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-caller-authorization': `Bearer ${token}` }),
      ...(tenantId === undefined ? {} : { 'x-tenant-id': tenantId }),
      ...(orderToken === undefined ? {} : { 'x-order-token': orderToken }),
      ...(actorToken === undefined ? {} : { 'x-actor-token': actorToken }),
    },
    body,
  });
  const response = await fetch(url, { method: 'POST', headers: { ...headers, host: url.host }, body });
  return JSON.parse(await response.text());
}

function signerOf({ env }: Cloud) {
  return new SignatureV4({
    service: 'execute-api',
    region: env.AWS_REGION ?? '',
    sha256: Sha256,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
}
