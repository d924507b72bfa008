import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { config } from './config.ts';

const manager = new SecretsManagerClient({});

let readOrderSecret: ReturnType<typeof secretReader> | undefined;

/** The secret that order links and hand-over codes are made with. */
export async function orderSecret(): Promise<Uint8Array> {
  // Made when it is asked for: a function that never asks carries nothing of it.
  readOrderSecret ??= secretReader(config.ORDER_SECRET_ID);
  return await readOrderSecret();
}

/** Reads a secret once per warm function. */
export function secretReader(secretId: string): () => Promise<Uint8Array> {
  let known: Promise<Uint8Array> | undefined;
  return async () => {
    known ??= read(secretId);
    return await known;
  };
}

async function read(secretId: string): Promise<Uint8Array> {
  const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: secretId }));
  if (SecretString === undefined) throw new Error('a secret is empty');
  return new TextEncoder().encode(SecretString);
}
