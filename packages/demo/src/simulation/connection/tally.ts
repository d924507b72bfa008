import type { Trouble } from './trouble.ts';

export type Tally = ReturnType<typeof newTally>;

/** Counts what went otherwise than asked. */
export function newTally() {
  const retries: Record<Trouble | 'POOR_NETWORK', number> = { UNREACHABLE: 0, SERVICE: 0, SIGN_IN: 0, POOR_NETWORK: 0 };
  const refusals = new Map<string, number>();
  const errors: string[] = [];
  const deeds = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    retries,
    /** What the system rightly refused, by its code. */
    refusals: refusals as ReadonlyMap<string, number>,
    /** What should not have happened. */
    errors: errors as readonly string[],
    /** What people did out of the ordinary, by its name. */
    deeds: deeds as ReadonlyMap<string, number>,
    retried(why: Trouble | 'POOR_NETWORK'): void {
      retries[why] += 1;
    },
    refused: (code: string) => add(refusals, code),
    did: (what: string) => add(deeds, what),
    failed: (what: string) => void errors.push(what),
  };
}
