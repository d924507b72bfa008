import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { config } from './config.ts';

const manager = new SecretsManagerClient({});
let known: Promise<Uint8Array> | undefined;

/** The secret that order links and hand-over codes are made with. Read once per warm function. */
export async function orderSecret(): Promise<Uint8Array> {
  known ??= read();
  return await known;
}

async function read(): Promise<Uint8Array> {
  const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: config.ORDER_SECRET_ID }));
  if (SecretString === undefined) throw new Error('the order secret is empty');
  return new TextEncoder().encode(SecretString);
}
