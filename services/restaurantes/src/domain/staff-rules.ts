import type { Role } from '@pardos/contracts/stages';
import { inputError } from '@pardos/contracts/user-errors';
import { emailErrors, type Problem, textErrors, unless } from './input-rules.ts';
import type { Staff } from './shop.ts';

/** More people than this a tenant has not: they are read in one page. */
export const mostPeople = 500;

/** Who manages: what of a caller, or of their own entry, the rules need. */
export type Manager = Work & { readonly id: string };

/** What a person does, and where. */
export type Place = Work & { readonly name: string };

type Work = { readonly roles: readonly Role[]; readonly branchIds: readonly string[] };

/** Given to nobody who works for a tenant. */
export const ofNobody: readonly Role[] = ['PLATFORM_ADMIN', 'DEVICE'];
const leading: readonly Role[] = ['MANAGER', 'ADMIN', 'PLATFORM_ADMIN'];

/** True for those of whom a manager is told: who works in a branch of theirs. An ADMIN is told of everybody. */
export function looksAfter(manager: Manager, person: Manager): boolean {
  return manager.roles.includes('ADMIN') || person.branchIds.some((id) => manager.branchIds.includes(id));
}

/** True for who can act in a branch: works there, and was not kept out. */
export function worksInBranch({ branchIds, roles, suspended }: Staff, branchId: string): boolean {
  return suspended !== true && (branchIds.includes(branchId) || roles.includes('ADMIN'));
}

/** True when the manager decides on the person: an ADMIN on all, a MANAGER on who leads nobody and works with them only. */
export function mayManage(manager: Manager, person: Manager): boolean {
  if (manager.roles.includes('ADMIN')) return true;
  const leads = person.roles.some((role) => leading.includes(role));
  return !leads && looksAfter(manager, person) && person.branchIds.every((id) => manager.branchIds.includes(id));
}

/** Everything that is wrong with a place that a manager gives to somebody. */
export function placeErrors(
  manager: Manager,
  { name, roles, branchIds }: Place,
  known: readonly string[],
): readonly Problem[] {
  const isAdmin = manager.roles.includes('ADMIN');
  const tooMuch = roles.some((role) => ofNobody.includes(role) || (!isAdmin && leading.includes(role)));
  const isOpen = (id: string) => known.includes(id) && (isAdmin || manager.branchIds.includes(id));
  return [
    ...textErrors(name, 80, ['name']),
    ...unless(roles.length > 0, 'Elige al menos un rol.', ['roles']),
    ...unless(!tooMuch, 'Ese rol solo lo da administración.', ['roles']),
    ...branchIds.flatMap((id, index) =>
      isOpen(id) ? [] : [inputError('BRANCH_UNKNOWN', 'Elige sedes que estén a tu cargo.', ['branchIds', index])],
    ),
    ...unless(branchIds.length > 0 || roles.includes('ADMIN'), 'Elige al menos una sede.', ['branchIds']),
  ];
}

/** Everything that is wrong with an invitation. */
export function inviteErrors(
  manager: Manager,
  invited: Place & { readonly email: string },
  known: readonly string[],
): readonly Problem[] {
  return [...placeErrors(manager, invited, known), ...emailErrors(invited.email, ['email'])];
}

/** Why a person may not be kept out or stop leading: it is oneself, or nobody else could administer. */
export function lossErrors(manager: Manager, person: Staff, everybody: readonly Staff[]): readonly Problem[] {
  if (person.id === manager.id) {
    return [inputError('OWN_ACCOUNT', 'No puedes hacerlo con tu propia cuenta. Pídeselo a otra persona.', ['staffId'])];
  }
  const others = everybody.filter(
    ({ id, roles, suspended }) => id !== person.id && roles.includes('ADMIN') && !suspended,
  );
  if (!person.roles.includes('ADMIN') || others.length > 0) return [];
  return [inputError('LAST_ADMIN', 'Es la única persona de administración. Nombra antes a otra.', ['staffId'])];
}

/** True when both do the same in the same branches. */
export function samePlace(a: Work, b: Work): boolean {
  const same = (one: readonly string[], other: readonly string[]) =>
    [...one].sort().join() === [...other].sort().join();
  return same(a.roles, b.roles) && same(a.branchIds, b.branchIds);
}
