import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '@pardos/demo/simulation/chance/random';
import { play } from '@pardos/demo/simulation/run/play';
import { prepare } from '@pardos/demo/simulation/run/prepare';
import { settle } from '@pardos/demo/simulation/run/settle';
import type { System } from './system.ts';

export type Strike = {
  readonly name: string;
  /** Does it, and says what was hit. */
  readonly hit: (system: System, random: Random) => Promise<string>;
};
/** One blow: how many orders were in flight, and until when it was done (a start included). */
export type Blow = {
  readonly strike: string;
  readonly hit: string;
  readonly inFlight: number;
  readonly seconds: number;
};
export type RoundResult = {
  readonly askedAgain: number;
  readonly delivered: number;
  readonly cancelled: number;
  /** Empty when books and system agree, and nothing is left over. */
  readonly faults: readonly string[];
};

type Round = {
  readonly system: System;
  readonly portBase: number;
  readonly orders: number;
  readonly inFlight: number;
  readonly seed: number;
  readonly random: Random;
  readonly onBlow: (blow: Blow) => void;
};

/** Customers come all at once: so many times as fast as the simulation would let them. */
const CROWD = 20;
const SPEED = 240;
const STAFF = 12;
const PATIENCE_SECONDS = 300;
const LATEST_MS = 8_000;
const LOOK_MS = 20;

/**
 * Plays so many orders and strikes while enough of them are in flight, one blow after the other; compares books and
 * system when all orders have ended.
 */
export async function playRound(round: Round, strikes: readonly Strike[]): Promise<RoundResult> {
  const { system, portBase, orders, seed } = round;
  const people = { staff: STAFF, shop: 'pardos', branch: undefined };
  const timeout = PATIENCE_SECONDS + 60 * strikes.length;
  const prepared = await prepare({ ...people, rush: true, speed: SPEED, timeout, orders, seed, portBase });
  const simulation = { ...prepared, visits: prepared.visits.map(({ at, wish }) => ({ at: at / CROWD, wish })) };
  const { progress, tally, books } = simulation;

  const playing = play(simulation);
  for (const strike of strikes) {
    await untilMoment(round, progress.underWay, playing);
    round.onBlow(await blow(round, strike, progress.underWay()));
  }
  await playing;

  const { reading, verdicts } = await settle(simulation);
  const { dead, running } = await system.leftOver();
  const { UNREACHABLE, SERVICE, SIGN_IN } = tally.retries;
  const ended = (status: string) => reading.orders.filter((order) => order.status === status).length;
  return {
    askedAgain: UNREACHABLE + SERVICE + SIGN_IN,
    delivered: ended('DELIVERED'),
    cancelled: ended('CANCELLED'),
    faults: [
      ...verdicts.map(({ kind, about, what }) => `${kind} ${about}: ${what}`),
      ...tally.errors,
      ...(books.entries.placings.length === reading.orders.length
        ? []
        : [`${reading.orders.length} orders were read back, ${books.entries.placings.length} were placed`]),
      ...(dead === 0 ? [] : [`${dead} messages or events were given up`]),
      ...(running === 0 ? [] : [`${running} workflows still run`]),
    ],
  };
}

async function blow({ system, random }: Round, strike: Strike, inFlight: number): Promise<Blow> {
  const from = performance.now();
  const hit = await strike.hit(system, random);
  return { strike: strike.name, hit, inFlight, seconds: (performance.now() - from) / 1000 };
}

/** A moment by chance from when so many orders are in flight, as long as there are. */
async function untilMoment({ inFlight, random }: Round, underWay: () => number, playing: Promise<unknown>) {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  playing.then(over, over);
  while (underWay() < inFlight && !isOver) await pause(LOOK_MS);
  const until = performance.now() + random.fraction() * LATEST_MS;
  while (performance.now() < until && underWay() > inFlight) await pause(LOOK_MS);
  if (underWay() < inFlight) throw new Error(`${inFlight} orders were never in flight at once: let more be placed`);
}
