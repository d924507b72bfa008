import type * as z from 'zod/mini';
import type { Random } from '../chance/random.ts';
import type { Connection, Question } from './connection.ts';
import type { Tally } from './tally.ts';

type Network = { readonly connection: Connection; readonly random: Random; readonly tally: Tally };

/** `thrownAway` is an answer that whoever asked never saw: only the books compare it with the one that counts. */
type Answers<T> = { readonly answer: T; readonly thrownAway: T | null };

/** Asks over a network that loses answers: one is thrown away or never waited for, and the same goes out again. */
export async function askPoorly<T extends z.ZodMiniType>(
  { connection, random, tally }: Network,
  question: Question<T>,
): Promise<Answers<z.infer<T>>> {
  tally.retried('POOR_NETWORK');
  const heard = random.chance(0.5);
  const thrownAway = heard ? await connection.ask(question) : null;
  if (!heard) await connection.hangUp(question);
  return { answer: await connection.ask(question), thrownAway };
}
