import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { worksInBranch } from '../domain/staff-rules.ts';
import { atScreen, screenCaller } from './screen-caller.ts';

/** Who can act at the screen that asks, by name. */
export async function listScreenPeople(ctx: Context) {
  authorize(ctx.caller, 'Query.screenPeople');
  const { branchId } = screenCaller(ctx);

  const [people, holders] = await Promise.all([ctx.people.all(), ctx.pins.holders()]);

  return people
    .filter((person) => worksInBranch(person, branchId))
    .sort((a, b) => a.name.localeCompare(b.name, 'es'))
    .map((person) => atScreen(person, holders.has(person.id)));
}
