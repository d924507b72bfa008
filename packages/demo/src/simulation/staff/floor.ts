import type { StageKind } from '../../data/tenant.ts';
import type { Books } from '../books/books.ts';
import type { Random } from '../chance/random.ts';
import type { Tally } from '../connection/tally.ts';
import type { Clock } from '../run/clock.ts';
import type { Account } from './account.ts';

/** Where staff work, and what is written down of it. */
export type Floor = {
  readonly branchId: string;
  readonly run: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly books: Books;
  readonly tally: Tally;
  /** Closes what nobody has the code for: an order from before the simulation. */
  readonly manager: Account | null;
  /** How long a hand without work waits before asking again. */
  readonly idleMs: number;
  isOver(): boolean;
  /** The code that the customer says to the courier; null for an order that the simulation did not place. */
  handoverCode(orderId: string): Promise<string | null>;
};

/** A task in somebody's hands. */
export type Task = {
  readonly id: string;
  readonly orderId: string;
  readonly kind: StageKind;
  readonly version: number;
};
