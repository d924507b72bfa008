import type { Role } from '../../gql/graphql.ts';
import { roleName } from '../../labels.ts';
import type { PersonEntry } from './people-document.ts';

export type PersonDraft = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly branchIds: readonly string[];
};

const WORK: readonly Role[] = ['HOST', 'COOK', 'PACKER', 'COURIER'];

/** The roles that somebody may give: only administration names who leads. */
export function rolesToGive(viewer: readonly Role[]): readonly Role[] {
  return viewer.includes('ADMIN') ? [...WORK, 'MANAGER', 'ADMIN'] : WORK;
}

/** A form begins with who is there, or with nobody: at the one branch, where there is no other. */
export function draftOf(person: PersonEntry | null, branches: readonly { readonly id: string }[]): PersonDraft {
  if (person === null) {
    return { name: '', email: '', roles: [], branchIds: branches.length === 1 ? branches.map(({ id }) => id) : [] };
  }
  const { name, email, roles } = person;
  return { name, email: email ?? '', roles, branchIds: person.branches.map(({ id }) => id) };
}

/** Adds what is not in a list, takes out what is. */
export function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}

/** People by part of their name, e-mail, role or branch, whatever the accents and capitals. */
export function found(people: readonly PersonEntry[], words: string): PersonEntry[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return people.filter(({ name, email, roles, branches }) => {
    const text = plain([name, email, ...roles.map((role) => roleName[role]), ...branches.map((b) => b.name)].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
