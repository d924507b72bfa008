import type { Books } from '../books/books.ts';
import { DeadlinePassed, type Line } from '../connection/connection.ts';
import type { Counter } from '../orders/shop.ts';
import type { Wish } from '../orders/wish.ts';
import type { Clock } from '../run/clock.ts';
import { cancelOrder } from './cancel-order.ts';
import { follow, type Outcome } from './follow.ts';
import { type Placed, placeOrder } from './place-order.ts';

/** Where customers order, and what is written down of it. */
export type Shop = {
  readonly line: Line;
  readonly branch: Counter;
  readonly books: Books;
  readonly clock: Clock;
  /** Name of this simulation, part of every key. */
  readonly run: string;
  /** Few orders are watched closely, many as the server asks. */
  readonly closely: boolean;
  emailOf(index: number): string;
  onPlaced(order: Placed): void;
  onStatus(orderId: string, status: string): void;
};

/** A cook has it, or had it. */
const begun = ['PREPARING', 'PACKING', 'READY', 'ON_THE_WAY'];

/** One customer from the wish to the meal; null when they never got as far as an order. */
export async function beCustomer(shop: Shop, wish: Wish): Promise<Outcome | null> {
  try {
    const order = await placeOrder(shop, wish);
    shop.onPlaced(order);
    const { cancels, cancelsAfterMinutes } = wish.whim;
    const changesMind = async (): Promise<void> => {
      await shop.clock.minutes(cancelsAfterMinutes);
      await cancelOrder(shop, order);
    };
    if (cancels === 'EARLY') await changesMind();
    const isLate = (status: string) => cancels === 'LATE' && begun.includes(status);
    return await follow(shop, order, { when: isLate, once: changesMind });
  } catch (error) {
    if (!(error instanceof DeadlinePassed)) shop.line.tally.failed(`cliente ${wish.index}: ${messageOf(error)}`);
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
