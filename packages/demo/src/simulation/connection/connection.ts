import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod/mini';
import { graphAt, type Identity } from '../../graph.ts';
import type { Session } from './session.ts';
import type { Tally } from './tally.ts';
import { backOffMs, troubleOf } from './trouble.ts';

export type Question<T extends z.ZodMiniType> = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: T;
};

/** Until when answers are worth waiting for, and where trouble is counted. */
export type Line = { readonly url: string; readonly deadline: number; readonly tally: Tally };

/** Whom a connection speaks for: nobody in particular, the holder of an order's link, or staff. */
type Speaker = { readonly orderToken?: string; readonly session?: Session };

export type Connection = ReturnType<typeof connectionTo>;

/** The time is up: whoever still waits for an answer gives up. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

const patienceMs = 30_000;

/**
 * A client that rides out a restart of the system: what fails for lack of an answer is asked again, the same to the
 * letter, until the deadline. Whoever asks to change something sends a key or a version that makes a repeat harmless.
 */
export function connectionTo(line: Line, { orderToken, session }: Speaker = {}) {
  let troubles = 0;

  async function send<T extends z.ZodMiniType>({ query, variables, data }: Question<T>, patience: number) {
    const token = await session?.token();
    const identity: Identity = {
      signal: AbortSignal.timeout(patience),
      ...(token === undefined ? {} : { token }),
      ...(orderToken === undefined ? {} : { orderToken }),
    };
    return await graphAt(line.url, identity)(query, variables, data);
  }

  async function ask<T extends z.ZodMiniType>(question: Question<T>): Promise<z.infer<T>> {
    for (let tries = 0; ; tries += 1) {
      if (Date.now() > line.deadline) throw new DeadlinePassed('the time is up');
      try {
        return await send(question, patienceMs);
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === null) throw error;
        troubles += 1;
        line.tally.retried(trouble);
        if (trouble === 'SIGN_IN') session?.forget();
      }
      await pause(backOffMs(tries, Math.random()));
    }
  }

  return {
    ask,
    /** How often there was no answer: what was asked then may have been done or not. */
    troubles: () => troubles,
    /** Asks and hangs up before the answer, or soon after it began. */
    async hangUp<T extends z.ZodMiniType>(question: Question<T>): Promise<void> {
      troubles += 1;
      await send(question, 25).catch(() => null);
    },
  };
}
