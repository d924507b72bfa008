import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askDoor } from '../../../tests/setup/door.ts';
import { removeStaff, setPassword, signedIn, staffToken } from '../../../tests/setup/staff.ts';
import { aBranch, aPerson, aRequest } from '../src/domain/a-request.ts';

/** What a crash between the table and the pool leaves, and what was written before e-mails were kept. */
let cloud: Cloud;
let token: string;
let shop: { id: string; branches: { id: string }[] };

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'restaurantes'], dynamodb: { endpoint: inject('dynamodb') } });
  const platform = await staffToken(cloud, { email: 'plataforma@x.pe', tenantId: 'public', roles: ['PLATFORM_ADMIN'] });
  const staff = [aPerson(), aPerson({ name: 'Beto', email: 'beto@marca.pe', roles: ['COOK'] })];
  const { data } = await askDoor(
    cloud,
    'restaurantes',
    'mutation ($input: TenantOnboardInput!) { tenantOnboard(input: $input) { shop { id branches { id } } } }',
    { input: aRequest({ branches: [aBranch()], staff }) },
    { token: platform },
  );
  shop = data.tenantOnboard.shop;
  token = await signedIn(cloud, 'ana@marca.pe', 'Secreto2026');
}, 120_000);
afterAll(() => cloud?.close());

async function change(name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { person { id version email state } userErrors { code } } }`;
  const { data } = await askDoor(cloud, 'restaurantes', query, { input }, { token });
  return data[name];
}

async function find(name: string) {
  const query = '{ staff { id name version email state } }';
  const { data } = await askDoor(cloud, 'restaurantes', query, {}, { token });
  return data.staff.find((person: { name: string }) => person.name === name);
}

describe('an invitation', () => {
  const invited = () => ({
    name: 'Nilda',
    email: 'Nilda@Marca.pe',
    roles: ['COOK'],
    branchIds: [shop.branches[0]?.id],
  });

  test('that a crash cut off before the pool knew is finished by the same again', async () => {
    const first = await change('staffInvite', invited());
    await removeStaff(cloud, 'nilda@marca.pe');

    expect(await change('staffInvite', invited())).toEqual(first);
    await setPassword(cloud, 'nilda@marca.pe', 'Cocina2027');
    await expect(signedIn(cloud, 'nilda@marca.pe', 'Cocina2027')).resolves.toBeTypeOf('string');
  });

  test('of who is there with other roles is refused', async () => {
    const other = await change('staffInvite', { ...invited(), roles: ['PACKER'] });
    expect(other).toMatchObject({ person: null, userErrors: [{ code: 'TAKEN' }] });
  });
});

describe('a suspension', () => {
  test('that the pool was not told of is finished by the same again, whatever its version', async () => {
    const { id, version } = await find('Nilda');
    await change('staffSuspend', { staffId: id, expectedVersion: version });
    await removeStaff(cloud, 'nilda@marca.pe');
    await staffToken(cloud, { email: 'nilda@marca.pe', tenantId: shop.id, roles: ['COOK'] });

    const again = await change('staffSuspend', { staffId: id, expectedVersion: version });
    expect(again).toMatchObject({ person: { state: 'SUSPENDED', version: version + 1 }, userErrors: [] });
    await expect(signedIn(cloud, 'nilda@marca.pe', 'Secreto2026')).rejects.toThrow();
  });
});

describe('a person of before e-mails were kept', () => {
  test('is listed, and changed once the right e-mail was written', async () => {
    const { id, version } = await find('Beto');
    await withoutEmail(id);
    expect(await find('Beto')).toMatchObject({ email: null, state: 'ACTIVE' });

    const wish = { staffId: id, expectedVersion: version };
    expect((await change('staffSuspend', wish)).userErrors).toEqual([{ code: 'EMAIL_MISSING' }]);
    const place = { ...wish, name: 'Beto', roles: ['COOK'], branchIds: [shop.branches[0]?.id] };
    expect((await change('staffUpdate', place)).userErrors).toEqual([{ code: 'EMAIL_MISSING' }]);
    expect((await change('staffUpdate', { ...place, email: 'ana@marca.pe' })).userErrors).toEqual([
      { code: 'INVALID' },
    ]);
    const { person } = await change('staffUpdate', { ...place, email: 'beto@marca.pe' });
    expect(person).toMatchObject({ email: 'beto@marca.pe' });

    await change('staffSuspend', { staffId: id, expectedVersion: person.version });
    await expect(signedIn(cloud, 'beto@marca.pe', 'Secreto2026')).rejects.toThrow();
  });
});

async function withoutEmail(staffId: string): Promise<void> {
  const { env } = cloud;
  const client = new DynamoDBClient({
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  await DynamoDBDocumentClient.from(client).send(
    new UpdateCommand({
      TableName: cloud.table('restaurantes'),
      Key: { PK: `T#${shop.id}#STAFF`, SK: `STAFF#${staffId}` },
      UpdateExpression: 'REMOVE email',
    }),
  );
  client.destroy();
}
