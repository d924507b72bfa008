import type { Cancelling, Claim, Deed, Entries, Placing, Sighting } from './entries.ts';

export type Books = ReturnType<typeof newBooks>;

/** The simulation's own bookkeeping: written when an answer comes, compared with the graph at the end. */
export function newBooks() {
  const placings: Placing[] = [];
  const cancellings: Cancelling[] = [];
  const deeds: Deed[] = [];
  const claims: Claim[] = [];
  const sightings: Sighting[] = [];
  const entries: Entries = { placings, cancellings, deeds, claims, sightings };
  return {
    entries,
    /** Before it is sent: an order may come of it although no answer does. Gives where its answers go. */
    placing(attempt: Omit<Placing, 'answers'>): (answer: Placing['answers'][number]) => void {
      const answers: Placing['answers'][number][] = [];
      placings.push({ ...attempt, answers });
      return (answer) => void answers.push(answer);
    },
    cancelled: (cancelling: Cancelling) => void cancellings.push(cancelling),
    did: (deed: Deed) => void deeds.push(deed),
    claimed: (claim: Claim) => void claims.push(claim),
    sawWaiting: (sighting: Sighting) => void sightings.push(sighting),
  };
}
