import type { DeliveryHook } from './event-bus.ts';

const LONGEST_DELAY_MS = 60;

/**
 * What EventBridge may do to any event, done to every event: it is delivered twice, each time a little later, so that
 * events overtake each other. For `cloud.onDeliver`; `random` gives numbers from 0 to 1.
 */
export function twiceInAnyOrder(random: () => number): DeliveryHook {
  return async (delivery) => {
    const copies = [random(), random()].map(async (fraction) => {
      await new Promise((later) => setTimeout(later, fraction * LONGEST_DELAY_MS));
      await delivery.send();
    });
    await Promise.all(copies);
  };
}
