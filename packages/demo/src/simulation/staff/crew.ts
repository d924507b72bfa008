import type { Person, StageKind } from '../../data/tenant.ts';
import { meanMinutes, workOf } from '../chance/duration.ts';

/** One pair of hands: at one stage, with somebody's account. */
export type Post = { readonly kind: StageKind; readonly person: Person };

const kinds = ['KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER', 'RECEPTION'] as const;
const roleOf = {
  RECEPTION: 'HOST',
  KITCHEN: 'COOK',
  PACKING: 'PACKER',
  DELIVERY: 'COURIER',
  COUNTER: 'HOST',
} as const;
/** How many of all orders come to a stage. Reception is done by rule. */
const shareOf = { RECEPTION: 0, KITCHEN: 1, PACKING: 1, DELIVERY: 2 / 3, COUNTER: 1 / 3 } as const;

/** What one order takes of people's time, in simulated minutes. */
export const minutesPerOrder = kinds.reduce((sum, kind) => sum + loadOf(kind), 0);

/** Everybody of a branch who serves a stage, each with their own account. */
export function wholeTeam(people: readonly Person[]): Post[] {
  return people.flatMap((person) => {
    const kind = served(people).find((each) => person.roles.includes(roleOf[each]));
    return kind === undefined ? [] : [{ kind, person }];
  });
}

/**
 * That many people over the stages: one at each, the rest one by one to where the most work is left for each. More
 * people than accounts share them, in turn.
 */
export function crewOf(people: readonly Person[], wanted: number): Post[] {
  const stages = served(people);
  const hands = new Map<StageKind, number>(stages.map((kind) => [kind, 1]));
  const burden = (kind: StageKind) => loadOf(kind) / (hands.get(kind) ?? 1);
  for (let left = wanted - stages.length; left > 0; left -= 1) {
    const [busiest] = [...stages].sort((a, b) => burden(b) - burden(a));
    if (busiest !== undefined) hands.set(busiest, (hands.get(busiest) ?? 0) + 1);
  }
  return stages.flatMap((kind) => {
    const accounts = accountsOf(people, kind);
    return Array.from({ length: hands.get(kind) ?? 0 }, (_, at) => accounts[at % accounts.length]).flatMap((person) =>
      person === undefined ? [] : [{ kind, person }],
    );
  });
}

function served(people: readonly Person[]) {
  return kinds.filter((kind) => shareOf[kind] > 0 && accountsOf(people, kind).length > 0);
}

function accountsOf(people: readonly Person[], kind: StageKind): Person[] {
  return people.filter(({ roles }) => roles.includes(roleOf[kind]));
}

function loadOf(kind: StageKind): number {
  return shareOf[kind] * meanMinutes(workOf[kind]);
}
