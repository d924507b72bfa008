import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Part } from '../src/parts/part.ts';
import { LOCAL_SECRET, readSessionToken, startSts } from '../src/parts/sts/start-sts.ts';
import { virtualClock } from '../src/virtual-clock.ts';

const START = Date.parse('2026-03-01T12:00:00Z');
const ROLE = 'arn:aws:iam::000000000000:role/pardos-menu-dev-data';
let part: Part;
let sts: STSClient;

beforeAll(async () => {
  part = await startSts({ port: 0, clock: virtualClock(START), dataDir: undefined, accountId: '000000000000' });
  sts = clientWith({ accessKeyId: 'suite1', secretAccessKey: LOCAL_SECRET });
});
afterAll(() => part.close());

describe('AssumeRole', () => {
  it("answers with the caller's own key and a sealed session", async () => {
    const { Credentials, AssumedRoleUser } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: ROLE,
        RoleSessionName: 'menu',
        DurationSeconds: 900,
        Tags: [{ Key: 'tenantId', Value: '01TENANT&<x>' }],
        TransitiveTagKeys: ['tenantId'],
        Policy: '{"Version":"2012-10-17","Statement":[]}',
      }),
    );

    expect(Credentials).toMatchObject({ AccessKeyId: 'suite1', SecretAccessKey: LOCAL_SECRET });
    expect(Credentials?.Expiration).toEqual(new Date(START + 900_000));
    expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::000000000000:assumed-role/pardos-menu-dev-data/menu');
    expect(readSessionToken(Credentials?.SessionToken ?? '')).toMatchObject({
      roleArn: ROLE,
      tags: { tenantId: '01TENANT&<x>' },
      policy: '{"Version":"2012-10-17","Statement":[]}',
      expiresAt: START + 900_000,
    });
  });

  it('keeps a transitive tag through a chain of roles', async () => {
    const first = await sts.send(
      new AssumeRoleCommand({
        RoleArn: ROLE,
        RoleSessionName: 'menu',
        Tags: [{ Key: 'tenantId', Value: 'A' }],
        TransitiveTagKeys: ['tenantId'],
      }),
    );
    const chained = clientWith({
      accessKeyId: 'suite1',
      secretAccessKey: LOCAL_SECRET,
      sessionToken: first.Credentials?.SessionToken,
    });

    const second = await chained.send(
      new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'again', Tags: [{ Key: 'tenantId', Value: 'B' }] }),
    );

    expect(readSessionToken(second.Credentials?.SessionToken ?? '')?.tags).toEqual({ tenantId: 'A' });
  });

  it.each([
    ['a role that is none', { RoleArn: 'arn:aws:iam::000000000000:user/x' }, 'ValidationError'],
    ['too short a session', { DurationSeconds: 60 }, 'ValidationError'],
    ['a broken policy', { Policy: '{' }, 'MalformedPolicyDocumentException'],
  ])('refuses %s', async (_, given, name) => {
    const call = sts.send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'menu', ...given }));
    await expect(call).rejects.toMatchObject({ name });
  });
});

it('does not read a token that was changed', async () => {
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'menu' }));
  const [, seal] = Credentials?.SessionToken?.split('.') ?? [];
  const forged = Buffer.from('{"roleArn":"x","tags":{}}').toString('base64url');
  expect(readSessionToken(`${forged}.${seal}`)).toBeUndefined();
  expect(readSessionToken('nonsense')).toBeUndefined();
});

it('says who is calling', async () => {
  const identity = await sts.send(new GetCallerIdentityCommand({}));
  expect(identity).toMatchObject({ Account: '000000000000', Arn: 'arn:aws:iam::000000000000:root' });
});

function clientWith(credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) {
  return new STSClient({ endpoint: part.endpoint, region: 'us-east-1', credentials });
}
