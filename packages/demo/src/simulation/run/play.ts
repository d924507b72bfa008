import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../chance/random.ts';
import { beCustomer, type Shop } from '../customers/customer.ts';
import { type Outcome, readHandoverCode } from '../customers/follow.ts';
import type { Placed } from '../customers/place-order.ts';
import { accountOf } from '../staff/account.ts';
import type { Floor } from '../staff/floor.ts';
import { workShift } from '../staff/shift.ts';
import type { Simulation } from './prepare.ts';

/** A small house asks often; a big one must not wear out the machine with empty questions. */
const idleMsPerHand = 60;
const watchedClosely = 10;
const lateAnswerMs = 60_000;

/** Lets customers come and staff work until every order has ended, or the time is up. */
export async function play(simulation: Simulation): Promise<Outcome[]> {
  const { visits, clock, posts, staffLine, options } = simulation;
  const today = { placed: new Map<string, Placed>(), isOver: false };
  const shop = shopOf(simulation, today);
  const shift = workShift(floorOf(simulation, today), posts, (person) =>
    accountOf(person, staffLine, options.portBase),
  );

  const outcomes = await Promise.all(
    visits.map(async ({ at, wish }) => {
      await clock.minutes(at);
      return await beCustomer(shop, wish);
    }),
  );
  today.isOver = true;
  await shift;
  return outcomes.filter((outcome) => outcome !== null);
}

type Today = { readonly placed: Map<string, Placed>; isOver: boolean };

function shopOf({ shopLine, branch, books, clock, run, progress, options }: Simulation, { placed }: Today): Shop {
  return {
    line: shopLine,
    branch,
    books,
    clock,
    run,
    closely: options.orders <= watchedClosely,
    emailOf: (index) => emailOf(run, index),
    onPlaced(order) {
      placed.set(order.id, order);
      progress.see(order.id, 'RECEIVED');
    },
    onStatus: (orderId, status) => progress.see(orderId, status),
  };
}

function floorOf(simulation: Simulation, today: Today): Floor {
  const { branch, run, clock, books, tally, staffLine, shopLine, manager, posts, options } = simulation;
  return {
    branchId: branch.id,
    run,
    clock,
    books,
    tally,
    random: randomFrom(options.seed * 7 + 1),
    manager: accountOf(manager, staffLine, options.portBase),
    idleMs: idleMsPerHand * posts.length,
    isOver: () => today.isOver || Date.now() > staffLine.deadline,
    async handoverCode(orderId) {
      // The order may have come so far before its customer was told that it is accepted.
      const until = Date.now() + lateAnswerMs;
      while (!today.placed.has(orderId) && hasUnanswered(simulation) && Date.now() < until) await pause(200);
      const order = today.placed.get(orderId);
      return order === undefined ? null : await readHandoverCode(shopLine, order);
    },
  };
}

function hasUnanswered({ books }: Simulation): boolean {
  return books.entries.placings.some(({ answers }) => answers.length === 0);
}

/** Marks the orders of a simulation for whoever reads them back. */
export function emailOf(run: string, index: number): string {
  return `${run}.${index}@pardos.demo`;
}
