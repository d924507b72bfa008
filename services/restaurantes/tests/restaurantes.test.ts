import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { outboxOf } from '../../../tests/setup/outbox.ts';
import { removeStaff, setPassword, signedIn, staffToken } from '../../../tests/setup/staff.ts';
import { aBranch, aPerson, aRequest } from '../src/domain/a-request.ts';

let cloud: Cloud;
let platform: Asker;

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'restaurantes'], dynamodb: { endpoint: inject('dynamodb') } });
  const person = { email: 'plataforma@x.pe', tenantId: 'public', roles: ['PLATFORM_ADMIN'] };
  platform = { token: await staffToken(cloud, person) };
}, 120_000);
afterAll(() => cloud?.close());

const ask = (query: string, variables: Record<string, unknown> = {}, asker: Asker = {}) =>
  askDoor(cloud, 'restaurantes', query, variables, asker);

const onboard = async (input: ReturnType<typeof aRequest>, asker = platform) =>
  await ask(
    'mutation ($input: TenantOnboardInput!) { tenantOnboard(input: $input) { shop { id branches { id version } } userErrors { code field } } }',
    { input },
    asker,
  );

const shopOf = async (slug: string, asker: Asker = {}) =>
  (
    await ask(
      'query ($slug: String!) { shop(slug: $slug) { id name branches { id slug isOpen stages { kind } zones { fee { formatted } } } } }',
      { slug },
      asker,
    )
  ).data.shop;

const pause =
  'mutation ($input: BranchPauseOrderingInput!) { branchPauseOrdering(input: $input) { branch { version isOpen pausedReason } userErrors { code ... on VersionConflictError { currentVersion } } } }';

const branches = [aBranch(), aBranch({ slug: 'sur', name: 'Sur', numberPrefix: 'S' })];
const staff = [
  aPerson(),
  aPerson({ name: 'Luz', email: 'luz@marca.pe', roles: ['MANAGER'] }),
  aPerson({ name: 'Beto', email: 'beto@marca.pe', roles: ['COOK'] }),
];
const marca = aRequest({ branches, staff });

describe('onboarding', () => {
  test('is for the platform alone', async () => {
    const { errors } = await onboard(marca, {});
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('makes a shop that everybody can open, with people who can sign in', async () => {
    const { data } = await onboard(marca);
    expect(data.tenantOnboard).toMatchObject({ shop: { branches: [{ version: 1 }, { version: 1 }] }, userErrors: [] });

    const shop = await shopOf('marca');
    expect(shop).toMatchObject({ id: data.tenantOnboard.shop.id, name: 'Marca' });
    expect(shop.branches[0]).toMatchObject({
      slug: 'centro',
      stages: null,
      zones: [{ fee: { formatted: 'S/\u00a00.00' } }],
    });

    const token = await signedIn(cloud, 'ana@marca.pe', 'Secreto2026');
    const viewer = await ask(
      '{ viewer { name roles shop { slug } branches { slug stages { kind automatic } } } }',
      {},
      { token },
    );
    expect(viewer.data.viewer).toMatchObject({ name: 'Ana Quispe', roles: ['ADMIN'], shop: { slug: 'marca' } });
    expect(viewer.data.viewer.branches.map(({ slug }: { slug: string }) => slug)).toEqual(['centro', 'sur']);
    expect(viewer.data.viewer.branches[0].stages).toHaveLength(5);
  });

  test('changes nothing when it is repeated', async () => {
    const before = await shopOf('marca');
    const { data } = await onboard(marca);
    expect(data.tenantOnboard.userErrors).toEqual([]);
    expect(await shopOf('marca')).toEqual(before);
    await expect(signedIn(cloud, 'ana@marca.pe', 'Secreto2026')).resolves.toBeTypeOf('string');
  });

  test('finishes what a crash left, and leaves alone who has another password since', async () => {
    await removeStaff(cloud, 'beto@marca.pe');
    await setPassword(cloud, 'luz@marca.pe', 'OtraClave2027');
    await onboard(marca);
    await expect(signedIn(cloud, 'beto@marca.pe', 'Secreto2026')).resolves.toBeTypeOf('string');
    await expect(signedIn(cloud, 'luz@marca.pe', 'OtraClave2027')).resolves.toBeTypeOf('string');
    await setPassword(cloud, 'luz@marca.pe', 'Secreto2026');
  });

  test('refuses a taken address and a taken e-mail', async () => {
    const other = await onboard({ ...marca, name: 'Otra' });
    expect(other.data.tenantOnboard.userErrors).toEqual([{ code: 'TAKEN', field: ['slug'] }]);
    const stolen = await onboard({ ...marca, slug: 'otra' });
    expect(stolen.data.tenantOnboard.userErrors[0]).toEqual({ code: 'TAKEN', field: ['staff', '0', 'email'] });
    expect(await shopOf('otra')).toBeNull();
  });
});

describe('a branch', () => {
  test('is shown in its own shop only', async () => {
    const { id, branches } = await shopOf('marca');
    expect(await shopOf('marca', { tenantId: id })).not.toBeNull();
    expect(await shopOf('marca', { tenantId: 'another' })).toBeNull();

    const entities =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Branch { name } ... on Shop { name } } }';
    const refs = [...branches, { id }].map((one: { id: string }, n) => ({
      __typename: n < 2 ? 'Branch' : 'Shop',
      id: one.id,
    }));
    expect((await ask(entities, { refs }, { tenantId: id })).data._entities).toEqual([
      { name: 'Centro' },
      { name: 'Sur' },
      { name: 'Marca' },
    ]);
    expect((await ask(entities, { refs }, { tenantId: 'another' })).data._entities).toEqual([null, null, null]);
  });

  test('is paused once for each version that was seen, and tells the others', async () => {
    const token = await signedIn(cloud, 'luz@marca.pe', 'Secreto2026');
    const { id, branches } = await shopOf('marca');
    const [centro, sur] = branches;
    const input = { branchId: centro.id, expectedVersion: 1, reason: 'Mucha demanda' };

    const first = await ask(pause, { input }, { token });
    expect(first.data.branchPauseOrdering).toMatchObject({ branch: { version: 2, isOpen: false }, userErrors: [] });
    const events = await outboxOf(cloud, 'restaurantes', `T#${id}#BRANCHES`);
    expect(events.filter(({ branchId }) => branchId === centro.id)).toMatchObject([
      { detailType: 'BranchConfigured.v1', aggregate: { version: 1 }, data: { branch: { pausedReason: null } } },
      {
        actor: { name: 'Luz', role: 'MANAGER' },
        data: { branch: { pausedReason: 'Mucha demanda', taxRateBps: 1800 }, ordering: 'PAUSED' },
      },
    ]);

    const again = await ask(pause, { input }, { token });
    expect(again.data.branchPauseOrdering.userErrors).toEqual([{ code: 'VERSION_CONFLICT', currentVersion: 2 }]);
    const elsewhere = await ask(pause, { input: { ...input, branchId: sur.id } }, { token });
    expect(elsewhere.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('has its people, for management', async () => {
    const [centro] = (await shopOf('marca')).branches;
    const query = 'query ($id: ID!) { staff(branchId: $id) { name roles branches { slug } } }';
    const luz = await ask(query, { id: centro.id }, { token: await signedIn(cloud, 'luz@marca.pe', 'Secreto2026') });
    expect(luz.data.staff.map(({ name }: { name: string }) => name)).toEqual(['Ana Quispe', 'Beto', 'Luz']);
    const beto = await ask(query, { id: centro.id }, { token: await signedIn(cloud, 'beto@marca.pe', 'Secreto2026') });
    expect(beto.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
