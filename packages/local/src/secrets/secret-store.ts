import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AwsError, type Operations, operation } from '../parts/aws-json.ts';
import { openJournal } from '../parts/journal.ts';

const Secret = z.object({ arn: z.string(), name: z.string(), value: z.string(), versionId: z.string() });
type Secret = z.infer<typeof Secret>;
type Options = { readonly dataDir: string | undefined; readonly accountId: string; readonly region: string };

export type SecretStore = ReturnType<typeof openSecrets>;

/** Secrets Manager: secrets with one current version each. With a directory they outlive a restart. */
export function openSecrets({ dataDir, accountId, region }: Options) {
  const byName = new Map<string, Secret>();
  const journal = openJournal<Secret>({
    dataDir,
    name: 'secrets',
    parse: (line) => Secret.parse(line),
    restore: (entries) => {
      for (const entry of entries) byName.set(entry.name, entry);
    },
    live: () => byName.values(),
  });

  const find = (id: string): Secret => {
    const found = byName.get(id) ?? [...byName.values()].find(({ arn }) => arn === id);
    if (found) return found;
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  };
  const save = (secret: Secret): Secret => {
    byName.set(secret.name, secret);
    journal.append(secret);
    return secret;
  };
  const SecretId = z.string();
  const described = ({ arn, name, versionId }: Secret) => ({ ARN: arn, Name: name, VersionId: versionId });
  const operations: Operations = {
    GetSecretValue: operation(z.object({ SecretId }), (input) => {
      const secret = find(input.SecretId);
      return { ...described(secret), SecretString: secret.value, VersionStages: ['AWSCURRENT'] };
    }),
    DescribeSecret: operation(z.object({ SecretId }), (input) => described(find(input.SecretId))),
    PutSecretValue: operation(z.object({ SecretId, SecretString: z.string() }), (input) =>
      described(save({ ...find(input.SecretId), value: input.SecretString, versionId: randomUUID() })),
    ),
  };

  return {
    operations,
    /** The ARN of the secret: made with `value` unless it is there already. */
    ensure(name: string, value: () => string): string {
      const known = byName.get(name);
      if (known) return known.arn;
      const arn = `arn:aws:secretsmanager:${region}:${accountId}:secret:${name}-local0`;
      return save({ arn, name, value: value(), versionId: randomUUID() }).arn;
    },
    close: () => journal.close(),
  };
}
