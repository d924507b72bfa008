import { randomUUID } from 'node:crypto';
import { InitiateAuthCommand, RespondToAuthChallengeCommand } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboxOf } from '../setup/outbox.ts';
import { cognitoOf, setPassword, signedIn } from '../setup/staff.ts';
import { menuOf, type TestMenu } from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

const { manager, managerElsewhere, managerOfAnotherTenant, admin, cook } = people;
const email = 'nilda@pardos.demo';
const ownPassword = 'Cocina2027';

type Person = { id: string; name: string; version: number; state: string; roles: string[]; email: string | null };
type Payload = { person: Person | null; userErrors: { code: string; field: string[] | null }[] };

/** A person's way through a restaurant: invited, signed in, moved, suspended, in again. */
describe('the people of a restaurant', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system.close());

  const change = async (who: string, name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) {
      person { id name version state roles email } userErrors { code field } } }`;
    const { data, errors } = await system.staff<Record<string, Payload>>(who, query, { input });
    return { ...data?.[name], denied: errors?.[0]?.extensions.code };
  };
  const find = async (name: string, who: string = admin) => {
    const { data } = await system.staff<{ staff: Person[] }>(who, '{ staff { id name version state roles email } }');
    const found = data.staff.find((person) => person.name === name);
    if (found === undefined) throw new Error(`${name} is not in the list of ${who}`);
    return found;
  };
  const aCook = () => ({ name: 'Nilda Ríos', email, roles: ['COOK'], branchIds: [menu.branch.id] });
  const mailed = async () => (await system.mails()).filter(({ to }) => [to].flat().includes(email));
  const passwordIn = ({ text }: { text: string }) => /Contraseña temporal: (\S+)/.exec(text)?.[1] ?? '';
  const claim = async (token: string) => {
    const input = { idempotencyKey: randomUUID(), branchId: menu.branch.id, kind: 'KITCHEN' };
    const query = 'mutation($input: StageClaimNextInput!) { stageClaimNext(input: $input) { userErrors { code } } }';
    const { data, errors } = await system.ask<{ stageClaimNext: { userErrors: { code: string }[] } } | null>(
      system.url,
      query,
      { input },
      { token },
    );
    return errors?.[0]?.extensions.code ?? data?.stageClaimNext.userErrors[0]?.code;
  };
  /** The first sign-in: a password of one's own in place of the one in the mail. */
  const chooseOwn = async (first: string) => {
    const client = cognitoOf(system.cloud);
    const ClientId = system.cloud.exports['pardos-local-staff-client-id'];
    const AuthParameters = { USERNAME: email, PASSWORD: first };
    const begun = await client.send(
      new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
    );
    expect(begun.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    const ChallengeResponses = { USERNAME: email, NEW_PASSWORD: ownPassword };
    const { Session, ChallengeName } = begun;
    await client.send(new RespondToAuthChallengeCommand({ ClientId, ChallengeName, Session, ChallengeResponses }));
  };
  const refusedSoon = (token: string) => expect.poll(() => claim(token), { timeout: 20_000 }).toBe('UNAUTHENTICATED');

  it('invites with a mail whose password serves once', async () => {
    expect((await change(manager, 'staffInvite', aCook())).userErrors).toEqual([]);
    const [first] = await mailed();
    // An answer that was lost: the same again mails another password, and makes nobody twice.
    expect((await change(manager, 'staffInvite', aCook())).userErrors).toEqual([]);
    const mails = await mailed();
    expect(mails).toHaveLength(2);
    const newest = mails.find(({ text }) => text !== first?.text);
    await chooseOwn(passwordIn(newest ?? { text: '' }));
    expect((await change(manager, 'staffInvite', aCook())).userErrors).toMatchObject([{ code: 'TAKEN' }]);
    expect(await claim(await signedIn(system.cloud, email, ownPassword))).toBe('QUEUE_EMPTY');
  });

  it.each([
    ['a cook', cook, 'FORBIDDEN'],
    ['a manager elsewhere', managerElsewhere, 'NOT_FOUND'],
    ['a manager of another tenant', managerOfAnotherTenant, 'NOT_FOUND'],
  ])('leaves them alone whoever is %s', async (_who, who, code) => {
    const { id, version } = await find('Nilda Ríos');
    for (const name of ['staffSuspend', 'staffResume', 'staffResetPassword']) {
      expect((await change(who, name, { staffId: id, expectedVersion: version })).denied).toBe(code);
    }
    const moved = { staffId: id, expectedVersion: version, name: 'X', roles: ['COOK'], branchIds: [menu.branch.id] };
    expect((await change(who, 'staffUpdate', moved)).denied).toBe(code);
    expect(await find('Nilda Ríos')).toMatchObject({ version, state: 'ACTIVE' });
  });

  it('a manager makes no managers, and places nobody elsewhere', async () => {
    const roles = await change(manager, 'staffInvite', { ...aCook(), email: 'otra@x.pe', roles: ['MANAGER'] });
    expect(roles.userErrors).toMatchObject([{ code: 'INVALID', field: ['roles'] }]);
    const branches = await change(managerElsewhere, 'staffInvite', { ...aCook(), email: 'otra@x.pe' });
    expect(branches.userErrors).toMatchObject([{ code: 'BRANCH_UNKNOWN' }]);
    const taken = await change(managerOfAnotherTenant, 'staffInvite', { ...aCook(), branchIds: [] });
    expect(taken.userErrors).toMatchObject([{ code: 'INVALID', field: ['branchIds'] }]);
  });

  it('moves somebody, whose sessions of before end', async () => {
    const before = await signedIn(system.cloud, email, ownPassword);
    const { id, version } = await find('Nilda Ríos');
    const packer = { name: 'Nilda Ríos', roles: ['PACKER'], branchIds: [menu.branch.id] };
    const input = { staffId: id, expectedVersion: version, ...packer };
    expect((await change(manager, 'staffUpdate', input)).person).toMatchObject({ roles: ['PACKER'] });
    // The same again is a repeat; another wish with the version of before is not.
    expect((await change(manager, 'staffUpdate', input)).person).toMatchObject({ version: version + 1 });
    const late = await change(manager, 'staffUpdate', { ...input, roles: ['HOST'] });
    expect(late.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);

    await refusedSoon(before);
    await expect
      .poll(async () => await claim(await signedIn(system.cloud, email, ownPassword)), { timeout: 20_000 })
      .toBe('FORBIDDEN');
  });

  it('suspends at once, and lets in again', async () => {
    const token = await signedIn(system.cloud, email, ownPassword);
    const { id, version } = await find('Nilda Ríos');
    const { person } = await change(manager, 'staffSuspend', { staffId: id, expectedVersion: version });
    expect(person?.state).toBe('SUSPENDED');
    await refusedSoon(token);
    await expect(signedIn(system.cloud, email, ownPassword)).rejects.toThrow();

    await change(manager, 'staffResume', { staffId: id, expectedVersion: person?.version });
    await expect(signedIn(system.cloud, email, ownPassword)).resolves.toBeTypeOf('string');
  });

  it('gives a new first password, and the one of before serves no more', async () => {
    const { id, version } = await find('Nilda Ríos', manager);
    await change(manager, 'staffResetPassword', { staffId: id, expectedVersion: version });
    await expect(signedIn(system.cloud, email, ownPassword)).rejects.toThrow();
    expect((await mailed()).filter(({ subject }) => subject.startsWith('Tu nueva contraseña'))).toHaveLength(1);
  });

  it('keeps its only administrator, and nobody decides on themselves', async () => {
    const { data } = await system.staff<{ viewer: { id: string } }>(admin, '{ viewer { id } }');
    const self = (
      await system.staff<{ staff: Person[] }>(admin, '{ staff { id version name roles } }')
    ).data.staff.find(({ id }) => id === data.viewer.id);
    const input = { staffId: self?.id, expectedVersion: self?.version };
    expect((await change(admin, 'staffSuspend', input)).userErrors).toMatchObject([{ code: 'OWN_ACCOUNT' }]);
    const demoted = { ...input, name: self?.name, roles: ['COOK'], branchIds: [menu.branch.id] };
    expect((await change(admin, 'staffUpdate', demoted)).userErrors).toMatchObject([{ code: 'OWN_ACCOUNT' }]);
  });

  it('of two administrators who suspend each other one stays', async () => {
    const second = { name: 'Eva Sol', email: 'eva@pardos.demo', roles: ['ADMIN'], branchIds: [] };
    await change(admin, 'staffInvite', second);
    const { id: eva, version } = await find('Eva Sol');
    await setPassword(system.cloud, second.email, ownPassword);
    const token = await signedIn(system.cloud, second.email, ownPassword);
    const me = (await system.staff<{ viewer: { id: string } }>(admin, '{ viewer { id } }')).data.viewer.id;
    const own = (await system.staff<{ staff: Person[] }>(admin, '{ staff { id version } }')).data.staff.find(
      (person) => person.id === me,
    );
    const query = `mutation($input: StaffSuspendInput!) { staffSuspend(input: $input) { person { state } userErrors { code } } }`;
    const byEva = system.ask(system.url, query, { input: { staffId: me, expectedVersion: own?.version } }, { token });
    await Promise.all([byEva, change(admin, 'staffSuspend', { staffId: eva, expectedVersion: version })]);

    await system.cloud.idle();
    const events = await outboxOf(system.cloud, 'restaurantes', `T#${tenantOf(token)}#STAFF`);
    const told = events.filter(({ detailType }) => detailType === 'StaffSuspended.v1');
    expect(told.filter(({ aggregate }) => [eva, me].includes(aggregate.id))).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain('@');
  });
});

function tenantOf(token: string): string {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))['custom:tenantId'];
}
