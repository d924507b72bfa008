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
export type RoundResult = {
  readonly strike: string;
  readonly hit: string;
  readonly inFlight: number;
  readonly seconds: number;
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
};

/** Customers come all at once: so many times as fast as the simulation would let them. */
const CROWD = 20;
const SPEED = 240;
const STAFF = 12;
const PATIENCE_SECONDS = 300;
const LATEST_MS = 8_000;
const LOOK_MS = 20;

/** Plays a day's orders, strikes while so many are in flight, and compares books and system when all have ended. */
export async function playRound(round: Round, strike: Strike): Promise<RoundResult> {
  const { system, portBase, orders, seed, random } = round;
  const common = {
    rush: true,
    speed: SPEED,
    staff: STAFF,
    shop: 'pardos',
    branch: undefined,
    timeout: PATIENCE_SECONDS,
  };
  const prepared = await prepare({ ...common, orders, seed, portBase });
  const simulation = { ...prepared, visits: prepared.visits.map(({ at, wish }) => ({ at: at / CROWD, wish })) };
  const { progress, tally, books } = simulation;

  const playing = play(simulation);
  await untilMoment(round, progress.underWay, playing);
  const inFlight = progress.underWay();
  const from = performance.now();
  const hit = await strike.hit(system, random);
  const seconds = (performance.now() - from) / 1000;
  await playing;

  const { reading, verdicts } = await settle(simulation);
  const { dead, running } = await system.leftOver();
  const { UNREACHABLE, SERVICE, SIGN_IN } = tally.retries;
  const ended = (status: string) => reading.orders.filter((order) => order.status === status).length;
  return {
    strike: strike.name,
    hit,
    inFlight,
    seconds,
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
