import { describe, expect, it } from 'vitest';
import { denial, type StaffMember, worksAt } from './caller.ts';
import { type Action, permissions, screenActions } from './permissions.ts';

const admin: StaffMember = {
  kind: 'STAFF',
  tenantId: 't',
  id: 'ana',
  name: 'Ana',
  roles: ['ADMIN'],
  branchIds: ['uno'],
};
const atScreen: StaffMember = { ...admin, screenId: 'pantalla' };
const actions = Object.keys(permissions).filter((name): name is Action => name in permissions);

describe('somebody at a shared screen', () => {
  it.each(actions)('may at most what a PIN is enough for: %s', (action) => {
    const isPublic = permissions[action].length === 1 && permissions[action].some((one) => one === 'PUBLIC');
    const isOpen = isPublic || screenActions.includes(action);
    expect(denial(atScreen, action)).toBe(isOpen ? denial(admin, action) : 'FORBIDDEN');
  });

  it('works in its branch only, even who runs the tenant', () => {
    expect([worksAt(admin, 'dos'), worksAt(atScreen, 'dos'), worksAt(atScreen, 'uno')]).toEqual([true, false, true]);
  });
});

it('a screen by itself looks at its board, and asks who is there', () => {
  const screen: StaffMember = { ...admin, roles: ['DEVICE'] };
  const allowed = actions.filter((action) => permissions[action].some((one) => one === 'DEVICE'));
  expect(allowed.sort()).toEqual([
    'Mutation.staffPinVerify',
    'Query.board',
    'Query.endedSessions',
    'Query.screenPeople',
  ]);
  expect(actions.filter((action) => denial(screen, action) === null && permissions[action].length > 1).sort()).toEqual([
    'Query.board',
    'Query.endedSessions',
  ]);
});
