import type { Role } from '@pardos/contracts/stages';
import { describe, expect, it } from 'vitest';
import type { Staff } from './shop.ts';
import { inviteErrors, looksAfter, lossErrors, mayManage, placeErrors } from './staff-rules.ts';

const person = (id: string, roles: Role[], branchIds: string[], suspended = false): Staff => ({
  id,
  name: id,
  shopId: 'T1',
  roles,
  branchIds,
  suspended,
  version: 1,
});
const admin = person('ada', ['ADMIN'], []);
const manager = person('luz', ['MANAGER'], ['b1', 'b2']);
const cook = person('beto', ['COOK'], ['b1']);

describe('whom somebody decides on', () => {
  it.each([
    ['an ADMIN, on a MANAGER', admin, manager, true, true],
    ['a MANAGER, on a cook of theirs', manager, cook, true, true],
    ['a MANAGER, on a cook of another branch', manager, person('x', ['COOK'], ['b9']), false, false],
    ['a MANAGER, on a cook who works elsewhere too', manager, person('x', ['COOK'], ['b1', 'b9']), true, false],
    ['a MANAGER, on another MANAGER', manager, person('x', ['MANAGER'], ['b1']), true, false],
    ['a MANAGER, on an ADMIN', manager, person('x', ['ADMIN'], ['b1']), true, false],
    ['a MANAGER, on themselves', manager, manager, true, false],
  ])('%s', (_who, one, other, told, decides) => {
    expect(looksAfter(one, other)).toBe(told);
    expect(mayManage(one, other)).toBe(decides);
  });
});

describe('a place', () => {
  const known = ['b1', 'b2', 'b3'];
  const placed = (roles: Role[], branchIds: string[]) => ({ name: 'Beto', roles, branchIds });

  it.each([
    ['a MANAGER gives a cook’s', manager, placed(['COOK'], ['b1']), []],
    ['a MANAGER makes a MANAGER', manager, placed(['MANAGER'], ['b1']), ['roles']],
    ['a MANAGER places in another branch', manager, placed(['COOK'], ['b3']), ['branchIds']],
    ['an ADMIN makes a MANAGER', admin, placed(['MANAGER'], ['b3']), []],
    ['an ADMIN makes an ADMIN of no branch', admin, placed(['ADMIN'], []), []],
    ['anybody makes a PLATFORM_ADMIN', admin, placed(['PLATFORM_ADMIN'], ['b1']), ['roles']],
    ['the branch is another tenant’s', admin, placed(['COOK'], ['b9']), ['branchIds']],
    ['there are no roles and no branches', admin, placed([], []), ['roles', 'branchIds']],
  ])('%s', (_what, who, place, fields) => {
    expect(placeErrors(who, place, known).map(({ field }) => field?.[0])).toEqual(fields);
  });

  it('needs an e-mail to be invited to', () => {
    const invited = { ...placed(['COOK'], ['b1']), email: 'beto' };
    expect(inviteErrors(admin, invited, known)).toMatchObject([{ code: 'EMAIL_INVALID', field: ['email'] }]);
  });
});

describe('a loss', () => {
  const other = person('eva', ['ADMIN'], []);

  it.each([
    ['oneself', admin, admin, [admin, other], 'OWN_ACCOUNT'],
    ['the last ADMIN', manager, other, [manager, other], 'LAST_ADMIN'],
    ['the last ADMIN who may work', manager, other, [person('ivo', ['ADMIN'], [], true), other], 'LAST_ADMIN'],
  ])('of %s is refused', (_who, by, of, all, code) => {
    expect(lossErrors(by, of, all)).toMatchObject([{ code }]);
  });

  it('of one ADMIN of two is not, nor that of a cook', () => {
    expect(lossErrors(admin, other, [admin, other])).toEqual([]);
    expect(lossErrors(admin, cook, [admin, cook])).toEqual([]);
  });
});
