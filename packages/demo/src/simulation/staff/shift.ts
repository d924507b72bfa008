import type { Person } from '../../data/tenant.ts';
import type { Account } from './account.ts';
import type { Post } from './crew.ts';
import type { Floor } from './floor.ts';
import { serve } from './hand.ts';
import { watchQueues } from './supervisor.ts';

/** Everybody at work until the day is over. */
export async function workShift(
  floor: Floor,
  posts: readonly Post[],
  open: (person: Person) => Account,
): Promise<void> {
  const accounts = new Map<string, Account>();
  const accountFor = ({ person }: Post): Account => {
    const account = accounts.get(person.email) ?? open(person);
    accounts.set(person.email, account);
    return account;
  };
  const hands = posts.map(async (post) => await serve(floor, accountFor(post), post.kind));
  await Promise.all([...hands, floor.manager === null ? null : watchQueues(floor, floor.manager)]);
}
