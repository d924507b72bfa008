import { minutesPerOrder } from '../staff/crew.ts';
import type { Options } from './options.ts';

/** A crew has a little more hands than it needs when customers come evenly. */
const slack = 1.1;
/** In a rush they come in less time than they can be served: queues grow at the peak. */
const squeeze = 0.75;

/** How long customers come, in simulated minutes, for that many people at work. */
export function minutesOfStream({ orders, rush }: Pick<Options, 'orders' | 'rush'>, hands: number): number {
  return (orders * minutesPerOrder * slack * (rush ? squeeze : 1)) / hands;
}

/** When an order that has not ended is stuck: three times what all should take, and time for a restart. Real ms. */
export function patienceMs({ orders, speed, timeout }: Options, streamMinutes: number): number {
  if (timeout !== null) return timeout * 1000;
  return (3 * (streamMinutes + 60) * 60_000) / speed + orders * 2_000 + 180_000;
}
