import { describe, expect, it } from 'vitest';
import { pardos } from '../../data/pardos/pardos.ts';
import { crewOf, wholeTeam } from './crew.ts';

const people = pardos.onboarding.staff.filter(({ branchSlugs }) => branchSlugs.includes('benavides'));
const handsAt = (wanted: number) => {
  const posts = crewOf(people, wanted);
  return Object.fromEntries(
    ['KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER'].map((kind) => [
      kind,
      posts.filter((post) => post.kind === kind).length,
    ]),
  );
};

describe('people at work', () => {
  it('are spread by the work of each stage', () => {
    expect(handsAt(12)).toEqual({ KITCHEN: 4, PACKING: 2, DELIVERY: 5, COUNTER: 1 });
  });

  it('leave no stage without anybody, however few they are', () => {
    expect(handsAt(1)).toEqual({ KITCHEN: 1, PACKING: 1, DELIVERY: 1, COUNTER: 1 });
  });

  it('take turns with the accounts there are', () => {
    const cooks = crewOf(people, 12).filter(({ kind }) => kind === 'KITCHEN');
    expect(new Set(cooks.map(({ person }) => person.email)).size).toBe(2);
  });

  it('are everybody with an account of their own where nobody says how many', () => {
    const posts = wholeTeam(people);
    expect(posts).toHaveLength(5);
    expect(new Set(posts.map(({ person }) => person.email)).size).toBe(5);
  });
});
