import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { config } from './config.ts';
import { type Store, storeOf } from './store.ts';

const sts = new STSClient({});
const clients = new Map<string, DynamoDBDocumentClient>();

/** Tenants that one warm function keeps a client for. */
const maxClients = 200;

/** The service's table for one tenant: its credentials can touch no key of another. */
export function tenantStore(tenantId: string): Store {
  return storeOf(clientOf(tenantId), config.TABLE_NAME);
}

function clientOf(tenantId: string): DynamoDBDocumentClient {
  const known = clients.get(tenantId);
  if (known !== undefined) return known;

  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ credentials: () => credentialsOf(tenantId) }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const oldest = clients.keys().next();
  if (clients.size >= maxClients && !oldest.done) clients.delete(oldest.value);
  clients.set(tenantId, client);
  return client;
}

/** Short-lived credentials of the data role, tagged with the tenant; the SDK asks again when they expire. */
async function credentialsOf(tenantId: string) {
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: config.DATA_ROLE_ARN,
      RoleSessionName: config.SERVICE,
      DurationSeconds: 3600,
      Tags: [{ Key: 'tenantId', Value: tenantId }],
    }),
  );
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined) throw new Error('the data role gave no credentials');
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}
