import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { Cloud } from '../src/cloud.ts';
import { writeSessionToken } from '../src/parts/sts/session-token.ts';
import { sdkConfig } from './fixture-cloud.ts';

export const A_TENANT = '01TENANTA';

/** The configuration of an SDK client that calls as one of a service's functions: with that function's own role. */
export function asFunction(cloud: Cloud, client: string, of: { service: string; fn: string }) {
  const config = sdkConfig(cloud, client);
  const sessionToken = writeSessionToken({
    roleArn: roleOf(cloud, of),
    sessionName: of.fn,
    tags: {},
    transitiveTagKeys: [],
    expiresAt: Number.MAX_SAFE_INTEGER,
  });
  return { ...config, credentials: { ...config.credentials, sessionToken } };
}

/** The same with the service's data role, assumed by its graphql function for a tenant. */
export async function asDataRole(cloud: Cloud, service: string, tenantId: string) {
  const sts = new STSClient(asFunction(cloud, 'STS', { service, fn: 'graphql' }));
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: dataRoleOf(service),
      RoleSessionName: service,
      Tags: [{ Key: 'tenantId', Value: tenantId }],
    }),
  );
  const config = sdkConfig(cloud, 'DYNAMODB');
  return { ...config, credentials: { ...config.credentials, sessionToken: Credentials?.SessionToken ?? '' } };
}

export function dataRoleOf(service: string): string {
  return `arn:aws:iam::000000000000:role/pardos-${service}-local-data`;
}

function roleOf({ roles }: Cloud, { service, fn }: { service: string; fn: string }): string {
  const found = [...roles.values()].find((role) => role.service === service && role.name.includes(`-${fn}-`));
  if (found) return found.arn;
  const named = [...roles.values()].filter((role) => role.service === service).map(({ name }) => name);
  throw new Error(`${service} has no role for ${fn}: ${named.join(', ')}`);
}
