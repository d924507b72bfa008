import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, placed, type TestMenu } from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

type Inbox = { unread: number; notices: { place: number; topic: string; body: string; unread: boolean }[] };
type Update = { inbox: { revision: number; changed: Inbox | null } };
type Marked = { inboxMarkRead: { inbox: Update['inbox'] | null; userErrors: { code: string }[] } };

const fields = 'revision changed { unread notices { place topic body unread } }';

/** What the staff of a branch are told of it, through the gateway. */
describe('the inbox of a branch', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system.close());

  const inbox = (who: string, known: number | null = null) =>
    system.staff<Update>(
      who,
      `query($id: ID!, $known: Int) { inbox(branchId: $id, knownRevision: $known) { ${fields} } }`,
      { id: menu.branch.id, known },
    );
  const markRead = (who: string, upTo: number) =>
    system.staff<Marked>(
      who,
      `mutation($input: InboxMarkReadInput!) { inboxMarkRead(input: $input) { inbox { ${fields} } userErrors { code } } }`,
      { input: { branchId: menu.branch.id, upTo } },
    );
  const setPaused = async (reason: string | null) => {
    type Viewer = { viewer: { branches: { id: string; version: number }[] } };
    const { data } = await system.staff<Viewer>(people.manager, '{ viewer { branches { id version } } }');
    const branch = data.viewer.branches.find(({ id }) => id === menu.branch.id);
    const input = { branchId: menu.branch.id, expectedVersion: branch?.version, reason };
    const pause =
      'mutation($input: BranchPauseOrderingInput!) { branchPauseOrdering(input: $input) { userErrors { code } } }';
    await system.staff(people.manager, pause, { input });
    await system.cloud.idle();
  };

  it('says that the branch was paused and reopened, once, to everybody who works there', async () => {
    await setPaused('Sin luz');
    await setPaused('Sin luz ni agua');
    await setPaused(null);

    const { data } = await inbox(people.cook);
    expect(data.inbox.changed?.notices.map(({ topic }) => topic)).toEqual(['REOPENED', 'PAUSED']);
    expect(data.inbox.changed?.notices[1]?.body).toContain('Sin luz');
    expect((await inbox(people.courier)).data.inbox.changed?.unread).toBe(2);
  });

  it('is read by each person for themselves', async () => {
    const { data } = await markRead(people.cook, 2);
    expect(data.inboxMarkRead.inbox?.changed?.unread).toBe(0);
    expect((await inbox(people.manager)).data.inbox.changed?.unread).toBe(2);
    expect((await markRead(people.cook, 3)).data.inboxMarkRead.userErrors).toEqual([{ code: 'INVALID' }]);
  });

  it('asks its table once when nothing changed, and twice for everything', async () => {
    const { data } = await inbox(people.cook);
    expect(await system.dataCallsOf(() => inbox(people.cook, data.inbox.revision))).toEqual({ notificaciones: 1 });
    expect(await system.dataCallsOf(() => inbox(people.cook))).toEqual({ notificaciones: 2 });
  });

  it('is nobody else’s', async () => {
    const code = async (who: string) => (await inbox(who)).errors?.[0]?.extensions.code;
    expect(await code(people.managerElsewhere)).toBe('NOT_FOUND');
    expect(await code(people.managerOfAnotherTenant)).toBe('NOT_FOUND');
    expect(await code(people.platform)).toBe('FORBIDDEN');
    const asCustomer = (query: string) => system.customer(query, { id: menu.branch.id });
    expect(
      (await asCustomer('query($id: ID!) { inbox(branchId: $id) { revision } }')).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
    expect((await asCustomer('{ myInbox { revision } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await system.staff(people.cook, '{ myInbox { revision } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('does not hear what only the customer is told', async () => {
    await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
    expect((await inbox(people.manager)).data.inbox.changed?.notices).toHaveLength(2);
  });
});
