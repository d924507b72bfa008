import type { Station } from '../../gql/graphql.ts';
import type { Lane, Work } from './lanes.ts';
import { worksAt } from './stations.ts';

/**
 * What can be done with the ticket in front: it is one's own, in hand at this shared screen, the next one, one that
 * has to wait, or another's.
 */
export type Stance = 'mine' | 'ours' | 'next' | 'later' | 'theirs';

export type Front = {
  readonly shown: Work | undefined;
  readonly stance: Stance;
  readonly next: Work | undefined;
  /** What can be picked by its number, in the order of the screen. */
  readonly picks: readonly Work[];
  /** Beside the one in front. */
  readonly queue: readonly Work[];
};

type Look = {
  readonly station: Station | null;
  readonly chosen: string | null;
  /** A screen at which everybody acts: whatever is in hand can be finished here, by whoever has it. */
  readonly shared?: boolean;
};

/**
 * Which ticket stands in front: the one chosen, else one's own, else the next.
 * A station hides what it has nothing to do with, but never the next: that is the one the server gives.
 */
export function frontOf(lane: Lane, { station, chosen, shared = false }: Look): Front {
  const mine = lane.hands.filter(({ stage }) => stage.mine);
  const next = lane.queue[0];
  const waiting = next ? [next, ...worksAt(lane.queue.slice(1), station)] : [];
  const everything = [...mine, ...lane.queue, ...lane.hands];
  const shown =
    everything.find(({ stage }) => stage.taskId === chosen) ?? mine[0] ?? next ?? (shared ? lane.hands[0] : undefined);

  return {
    shown,
    stance: shown ? stanceOf(shown, next, shared) : 'next',
    next,
    picks: [...mine, ...waiting].slice(0, 9),
    queue: waiting.filter((work) => work !== shown),
  };
}

function stanceOf(work: Work, next: Work | undefined, shared: boolean): Stance {
  if (work.stage.mine) return 'mine';
  if (work.stage.state !== 'WAITING') return shared ? 'ours' : 'theirs';
  return work === next ? 'next' : 'later';
}

/** The number that picks a ticket; null for those without one. */
export function keyOf(picks: readonly Work[], work: Work): string | null {
  const place = picks.indexOf(work);
  return place < 0 ? null : String(place + 1);
}
