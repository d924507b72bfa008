import type { Person } from '../../data/tenant.ts';
import { tenants } from '../../data/tenants.ts';
import { graphAt } from '../../graph.ts';
import { readLocalConfig } from '../../local-config.ts';
import { newBooks } from '../books/books.ts';
import { randomFrom } from '../chance/random.ts';
import { newTally } from '../connection/tally.ts';
import { arrivalsOf } from '../orders/arrivals.ts';
import { findBranch } from '../orders/shop.ts';
import { wishOf } from '../orders/wish.ts';
import { newProgress } from '../report/progress.ts';
import { crewOf, wholeTeam } from '../staff/crew.ts';
import { clockOf } from './clock.ts';
import type { Options } from './options.ts';
import { minutesOfStream, patienceMs } from './schedule.ts';

export type Simulation = Awaited<ReturnType<typeof prepare>>;

/** Everything before the first order: the branch, who works, who comes when and wants what, and empty books. */
export async function prepare(options: Options) {
  const { orders, rush, speed, seed, shop, portBase } = options;
  const { graphqlUrl } = await readLocalConfig(portBase);
  const branch = await findBranch(graphAt(`${graphqlUrl}/${shop}`), shop, options.branch);
  const people = peopleOf(shop, branch.slug);
  const posts = options.staff === null ? wholeTeam(people) : crewOf(people, options.staff);
  const manager = people.find(({ roles }) => roles.includes('MANAGER'));
  if (manager === undefined) throw new Error(`${branch.name} has no manager`);

  const minutes = minutesOfStream(options, posts.length);
  const arrivals = arrivalsOf({ orders, minutes, rush, random: randomFrom(seed) });
  const startedAt = Date.now();
  const deadline = startedAt + patienceMs(options, minutes);
  const tally = newTally();
  return {
    options,
    branch,
    posts,
    manager,
    minutes,
    startedAt,
    visits: arrivals.map((at, index) => ({ at, wish: wishOf(branch, seed, index) })),
    /** Part of every key and of every e-mail: two simulations with one seed are two. */
    run: `sim-${startedAt.toString(36)}`,
    staffLine: { url: graphqlUrl, deadline, tally },
    shopLine: { url: `${graphqlUrl}/${shop}`, deadline, tally },
    clock: clockOf(speed, deadline),
    tally,
    books: newBooks(),
    progress: newProgress(orders, tally),
  };
}

function peopleOf(shop: string, branchSlug: string): Person[] {
  return tenants
    .filter(({ onboarding }) => onboarding.slug === shop)
    .flatMap(({ onboarding }) => onboarding.staff.filter(({ branchSlugs }) => branchSlugs.includes(branchSlug)));
}
