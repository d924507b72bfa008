import { randomUUID } from 'node:crypto';
import { decodeJwt, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairScreen } from '../setup/screen.ts';
import { signedIn } from '../setup/staff.ts';
import { screensOf } from './at-a-screen.ts';
import { aDish, aLine, anOrder, menuOf, placed, type TestMenu, today } from './order-flow.ts';
import { people } from './people.ts';
import { type Identity, type System, startSystem } from './system.ts';

const { cook, otherCook, manager, managerElsewhere, managerOfAnotherTenant, admin } = people;
const pin = '4831';

/** A shared screen in the kitchen: signed in once, and everybody acts at it in their own name. */
describe('a shared screen', () => {
  let system: System;
  let menu: TestMenu;
  let screen: { id: string; version: number; token: string; email: string; own: string };
  let ids: Record<string, string>;
  let screens: ReturnType<typeof screensOf>;

  beforeAll(async () => {
    system = await startSystem();
    screens = screensOf(system);
    menu = await menuOf(system);
    screen = await screens.paired(manager, menu.branch.id, 'Cocina 1');
    ids = await screens.idsOf(admin);
  }, 120_000);
  afterAll(() => system.close());

  const verify = (name: string, value: string, token = screen.token) => screens.verify(ids[name] ?? name, value, token);
  const actorToken = async (name = 'Jorge Huamán') => {
    const { actor, problem } = await verify(name, pin);
    if (actor === null) throw new Error(JSON.stringify(problem));
    return actor.token;
  };
  const claim = (identity: Identity) =>
    screens.act(identity, 'stageClaimNext', {
      idempotencyKey: randomUUID(),
      branchId: menu.branch.id,
      kind: 'KITCHEN',
    });
  const order = async () => {
    const made = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
    return made;
  };
  it('is added by who runs its branch, once by each name', async () => {
    expect(await screens.add(cook, menu.branch.id, 'Otra')).toMatchObject({ denied: 'FORBIDDEN' });
    expect(await screens.add(managerElsewhere, menu.branch.id, 'Otra')).toMatchObject({ denied: 'FORBIDDEN' });
    expect(await screens.add(managerOfAnotherTenant, menu.branch.id, 'Otra')).toMatchObject({ denied: 'NOT_FOUND' });
    expect(await screens.add(manager, menu.branch.id, ' cocina 1 ')).toMatchObject({ userErrors: [{ code: 'TAKEN' }] });
    const query = '{ screens { name branch { id } addedBy } }';
    const { data } = await system.staff<{ screens: object[] }>(manager, query);
    expect(data.screens).toEqual([{ name: 'Cocina 1', branch: { id: menu.branch.id }, addedBy: 'Patricia Rojas' }]);
    expect((await system.staff<{ screens: object[] }>(managerElsewhere, query)).data.screens).toEqual([]);
  });

  it('pairs once: the code serves no second tablet', async () => {
    const added = await screens.add(manager, menu.branch.id, 'Cocina 9');
    const code = added.pairingCode ?? '';
    await pairScreen(system.cloud, code);
    await expect(pairScreen(system.cloud, code)).rejects.toThrow();
  });

  it('sees its board alone, and can do nothing', async () => {
    const { token } = screen;
    const board = 'query($id: ID!) { board(branchId: $id) { revision } }';
    expect((await screens.at({ token }, board, { id: menu.branch.id })).errors).toBeUndefined();
    const { branch } = await menuOf(system, 'pardos', 'primavera');
    expect((await screens.at({ token }, board, { id: branch.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await claim({ token })).toMatchObject({ denied: 'FORBIDDEN' });
    const { id } = await order();
    for (const query of [
      `{ order(id: "${id}") { id } }`,
      `{ orders(branchId: "${menu.branch.id}", day: "2026-11-24", first: 1) { edges { node { id } } } }`,
      '{ staff { id } }',
      '{ screens { id } }',
      'mutation { staffPinSet(input: { pin: "4831" }) { done } }',
    ]) {
      expect((await screens.at({ token }, query)).errors?.[0]?.extensions.code, query).toBe('FORBIDDEN');
    }
  });

  it('takes a PIN that is not guessed, from the person alone', async () => {
    expect(await screens.setPin(cook, '1234')).toMatchObject({ done: false, userErrors: [{ code: 'PIN_WEAK' }] });
    expect((await verify('Jorge Huamán', pin)).problem).toMatchObject({ code: 'PIN_MISSING' });
    for (const who of [cook, otherCook, admin]) expect(await screens.setPin(who, pin)).toMatchObject({ done: true });
    const { data } = await screens.at<{ screenPeople: { name: string; hasPin: boolean }[] }>(
      { token: screen.token },
      '{ screenPeople { name hasPin } }',
    );
    expect(data.screenPeople).toContainEqual({ name: 'Jorge Huamán', hasPin: true });
    expect(data.screenPeople).toContainEqual({ name: 'Diego Salazar', hasPin: false });
    expect(data.screenPeople.map(({ name }) => name)).not.toContain('Víctor Mamani');
  });

  it('knows nobody of another branch or tenant', async () => {
    expect(await verify('Víctor Mamani', pin)).toMatchObject({ actor: null, denied: 'NOT_FOUND' });
    const others = await screens.idsOf(managerOfAnotherTenant);
    expect(await verify(Object.values(others)[0] ?? '', pin)).toMatchObject({ actor: null, denied: 'NOT_FOUND' });
    expect(await verify('Jorge Huamán', pin, await signedIn(system.cloud, cook, 'Pardos2026'))).toMatchObject({
      denied: 'FORBIDDEN',
    });
  });

  it('whoever typed their PIN takes and finishes an order, and the history names them', async () => {
    const identity = { token: screen.token, actorToken: await actorToken() };
    const { task } = await claim(identity);
    expect(task?.by?.name).toBe('Jorge Huamán');
    const seen = { taskId: task?.id, expectedVersion: task?.version };
    // The other cook is another person at the same screen.
    const other = { token: screen.token, actorToken: await actorToken('Carmen Quispe') };
    expect((await screens.act(other, 'stageComplete', seen)).userErrors).toMatchObject([{ code: 'NOT_OWNER' }]);
    expect((await screens.act(identity, 'stageComplete', seen)).task?.state).toBe('COMPLETED');
    await system.cloud.idle();

    const { data } = await system.staff<{ orders: { edges: { node: { history: object[] } }[] } }>(
      manager,
      `query($id: ID!, $day: Date!) { orders(branchId: $id, day: $day, first: 20) { edges { node { id number history { kind action by { name role } } } } } }`,
      { id: menu.branch.id, day: today() },
    );
    const lines = data.orders.edges.flatMap(({ node }) => node.history);
    expect(lines).toContainEqual({ kind: 'KITCHEN', action: 'CLAIMED', by: { name: 'Jorge Huamán', role: 'COOK' } });
    expect(lines).toContainEqual({ kind: 'KITCHEN', action: 'COMPLETED', by: { name: 'Jorge Huamán', role: 'COOK' } });
  });

  it('a PIN opens the work of the stages, not the office, whoever typed it', async () => {
    const identity = { token: screen.token, actorToken: await actorToken('Rosa Elvira Paredes') };
    for (const query of [
      '{ staff { id } }',
      '{ coupons { code } }',
      `{ dashboard(branchId: "${menu.branch.id}", day: "2026-11-24") { __typename } }`,
    ]) {
      expect((await screens.at(identity, query)).errors?.[0]?.extensions.code, query).toBe('FORBIDDEN');
    }
    const { branch } = await menuOf(system, 'pardos', 'primavera');
    const elsewhere = await screens.at(identity, 'query($id: ID!) { board(branchId: $id) { revision } }', {
      id: branch.id,
    });
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('a token of a PIN is good at its own screen alone', async () => {
    const token = await actorToken();
    const { branch } = await menuOf(system, 'pardos', 'primavera');
    const sameBranch = await screens.paired(manager, menu.branch.id, 'Cocina 2');
    const otherBranch = await screens.paired(managerElsewhere, branch.id, 'Cocina 1');
    const foreign = await menuOf(system, 'caleta-norte', 'barranco');
    const otherTenant = await screens.paired(managerOfAnotherTenant, foreign.branch.id, 'Cocina 1');
    const session = await signedIn(system.cloud, otherCook, 'Pardos2026');
    for (const other of [sameBranch.token, otherBranch.token, otherTenant.token, session]) {
      expect(await claim({ token: other, actorToken: token })).toMatchObject({ denied: 'PIN_REQUIRED' });
    }
    expect(await claim({ actorToken: token })).toMatchObject({ denied: 'UNAUTHENTICATED' });
  });

  it('nor is one that was changed, has expired, or was made for something else', async () => {
    const token = await actorToken();
    const claims = decodeJwt(token);
    const [head = '', , signature = ''] = token.split('.');
    const body = Buffer.from(JSON.stringify({ ...claims, sub: ids['Rosa Elvira Paredes'] })).toString('base64url');
    const { aud: _, ...rest } = claims;
    const secret = await screens.orderSecret();
    const sign = (payload: object, exp: number, audience: string) =>
      new SignJWT({ ...payload })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(audience)
        .setExpirationTime(exp)
        .sign(secret);
    const now = Math.floor(Date.now() / 1000);
    const good = await sign(rest, now + 60, 'actor');
    const bad = [
      `${head}.${body}.${signature}`,
      await sign(rest, now - 1, 'actor'),
      await sign(rest, now + 60, 'order'),
      'x',
      '',
    ];
    for (const one of bad) {
      expect(await claim({ token: screen.token, actorToken: one }), one).toMatchObject({ denied: 'PIN_REQUIRED' });
    }
    // Of the false ones each but its fault is right: this is the same without one.
    expect((await claim({ token: screen.token, actorToken: good })).denied).toBeUndefined();
  });

  it('five wrong PINs lock the person there, and management is told', async () => {
    for (const triesLeft of [4, 3, 2, 1]) {
      expect((await verify('Carmen Quispe', '9999')).problem).toMatchObject({ code: 'PIN_WRONG', triesLeft });
    }
    const fifth = (await verify('Carmen Quispe', '9999')).problem;
    expect(fifth).toMatchObject({ code: 'PIN_LOCKED', triesLeft: 0, lockedUntil: expect.any(String) });
    expect((await verify('Carmen Quispe', pin)).problem).toMatchObject({ code: 'PIN_LOCKED' });
    expect((await verify('Jorge Huamán', pin)).actor?.person.name).toBe('Jorge Huamán');
    expect(await screens.locksOf(screen.token)).toEqual([
      {
        staffId: ids['Carmen Quispe'],
        staffName: 'Carmen Quispe',
        screenId: screen.id,
        screenName: 'Cocina 1',
        scope: 'PERSON',
        failures: 5,
        until: fifth?.lockedUntil,
      },
    ]);
    await system.cloud.idle();
    expect(await screens.noticesOf(manager, menu.branch.id)).toEqual([
      { topic: 'PIN_LOCKED', title: 'PIN bloqueado en Cocina 1' },
    ]);
  });

  it('guesses that are sent at once are counted one by one', async () => {
    const guesses = Array.from({ length: 12 }, (_, n) => String(5030 + n * 7));
    const answers = await Promise.all([...guesses, pin].map((one) => verify('Rosa Elvira Paredes', one)));
    const counted = answers.filter(({ problem }) => problem?.code === 'PIN_WRONG').length;
    expect(counted).toBeLessThanOrEqual(4);
    expect(answers.filter(({ actor }) => actor !== null).length).toBeLessThanOrEqual(1);
  });

  it('a person whose PIN was taken away, or who is kept out, acts no more', async () => {
    const token = await actorToken();
    const reset = (who: string) => screens.reset(who, ids['Jorge Huamán'] ?? '');
    expect(await reset(cook)).toBe('FORBIDDEN');
    expect(await reset(managerElsewhere)).toBe('NOT_FOUND');
    expect(await reset(managerOfAnotherTenant)).toBe('NOT_FOUND');
    expect(await reset(manager)).toEqual([]);
    expect((await verify('Jorge Huamán', pin)).problem).toMatchObject({ code: 'PIN_MISSING' });

    await screens.suspend(manager, ids['Jorge Huamán'] ?? '');
    await expect
      .poll(async () => (await claim({ token: screen.token, actorToken: token })).denied, { timeout: 20_000 })
      .toBe('PIN_REQUIRED');
    expect(await verify('Jorge Huamán', pin)).toMatchObject({ actor: null, denied: 'NOT_FOUND' });
  });

  it('a revoked screen is out, and comes in no more', async () => {
    const revoke = (who: string, version = screen.version) => screens.revoke(who, screen.id, version);
    expect(await revoke(otherCook)).toBe('FORBIDDEN');
    expect(await revoke(managerElsewhere)).toBe('NOT_FOUND');
    expect(await revoke(managerOfAnotherTenant)).toBe('NOT_FOUND');
    expect(await revoke(manager, 9)).toEqual(['VERSION_CONFLICT']);
    expect(await revoke(manager)).toEqual([]);
    expect(await revoke(manager)).toEqual([]);
    expect(await verify('Carmen Quispe', pin)).toMatchObject({ denied: 'UNAUTHENTICATED' });
    await expect(signedIn(system.cloud, screen.email, screen.own)).rejects.toThrow();
    await expect
      .poll(async () => (await claim({ token: screen.token })).denied, { timeout: 20_000 })
      .toBe('UNAUTHENTICATED');
  });
});
