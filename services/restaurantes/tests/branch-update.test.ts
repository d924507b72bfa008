import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { outboxOf } from '../../../tests/setup/outbox.ts';
import { signedIn, staffToken } from '../../../tests/setup/staff.ts';
import { aBranch, aPerson, aRequest } from '../src/domain/a-request.ts';

let cloud: Cloud;
let manager: Asker;
let tenantId: string;
let branchId: string;

const { slug: _, numberPrefix: __, channels: ___, ...settings } = aBranch();
const staff = [aPerson(), aPerson({ name: 'Luz', email: 'luz@marca.pe', roles: ['MANAGER'] })];

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'restaurantes'], dynamodb: { endpoint: inject('dynamodb') } });
  const person = { email: 'plataforma@x.pe', tenantId: 'public', roles: ['PLATFORM_ADMIN'] };
  const token = await staffToken(cloud, person);
  const { data } = await askDoor(
    cloud,
    'restaurantes',
    'mutation ($input: TenantOnboardInput!) { tenantOnboard(input: $input) { shop { id branches { id } } userErrors { code } } }',
    { input: aRequest({ staff }) },
    { token },
  );
  tenantId = data.tenantOnboard.shop.id;
  branchId = data.tenantOnboard.shop.branches[0].id;
  manager = { token: await signedIn(cloud, 'luz@marca.pe', 'Secreto2026') };
}, 120_000);
afterAll(() => cloud?.close());

const update = async (changes: object) => {
  const query =
    'mutation ($input: BranchUpdateInput!) { branchUpdate(input: $input) { branch { version promisedMinutes specialDays { day opens } } userErrors { code field } } }';
  const input = { branchId, expectedVersion: 1, specialDays: [], ...settings, ...changes };
  const answer = await askDoor(cloud, 'restaurantes', query, { input }, manager);
  return answer.data.branchUpdate;
};

test('a branch is changed once for each version that was seen, and the others are told', async () => {
  const holiday = { day: '2099-07-28', note: 'Fiestas Patrias' };
  const gone = { day: '2020-01-01', note: 'Año Nuevo' };
  expect(await update({ promisedMinutes: 60, specialDays: [holiday, gone] })).toEqual({
    branch: { version: 2, promisedMinutes: 60, specialDays: [{ day: '2099-07-28', opens: null }] },
    userErrors: [],
  });
  expect(await update({ promisedMinutes: 90 })).toMatchObject({
    branch: null,
    userErrors: [{ code: 'VERSION_CONFLICT' }],
  });

  const events = await outboxOf(cloud, 'restaurantes', `T#${tenantId}#BRANCHES`);
  expect(events).toContainEqual(
    expect.objectContaining({
      detailType: 'BranchConfigured.v1',
      data: { branch: expect.objectContaining({ version: 2, promisedMinutes: 60 }) },
    }),
  );
});

test('everything that is wrong is told at once, with its place', async () => {
  const wrong = { zones: [], promisedMinutes: 1, specialDays: [{ day: '2099-01-01', opens: '9', note: '' }] };
  const { userErrors } = await update({ expectedVersion: 2, ...wrong });
  expect(userErrors.map(({ field }: { field: string[] }) => field.join('.')).sort()).toEqual([
    'promisedMinutes',
    'specialDays.0.note',
    'specialDays.0.opens',
    'zones',
  ]);
});
