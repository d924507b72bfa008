import { setTimeout as pause } from 'node:timers/promises';
import { readBack } from '../books/read-back.ts';
import type { Reading } from '../books/reading.ts';
import { type Verdict, verdictsOf } from '../books/verdict.ts';
import { connectionTo } from '../connection/connection.ts';
import { sessionOf } from '../connection/session.ts';
import type { Simulation } from './prepare.ts';

/** News of the last steps is still on its way to the boards when the last order ends. */
const patienceMs = 40_000;
const pauseMs = 3_000;
/** For a system that is just being started anew. */
const answerMs = 180_000;
/** Peru: UTC−5 all year. */
const behindUtcMs = 5 * 3_600_000;

export type Settled = { readonly reading: Reading; readonly verdicts: readonly Verdict[] };

/** What the graph says at the end against the books: at once when they agree, else when news has had time to arrive. */
export async function settle(simulation: Simulation): Promise<Settled> {
  const { manager, options, staffLine, branch, books, run, startedAt } = simulation;
  const line = { ...staffLine, deadline: Date.now() + answerMs };
  const connection = connectionTo(line, { session: sessionOf(manager, options.portBase) });
  const days = [...new Set([dayOf(startedAt), dayOf(Date.now())])];
  const source = { connection, branchId: branch.id, days, isOurs: (email: string) => email.startsWith(`${run}.`) };

  const until = Date.now() + patienceMs;
  for (;;) {
    const reading = await readBack(source);
    const verdicts = verdictsOf(books.entries, reading);
    if (verdicts.length === 0 || Date.now() > until) return { reading, verdicts };
    await pause(pauseMs);
  }
}

function dayOf(at: number): string {
  return new Date(at - behindUtcMs).toISOString().slice(0, 10);
}
