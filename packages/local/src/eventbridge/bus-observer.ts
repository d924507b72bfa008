import type { DeliveryError, Order } from './delivery.ts';
import type { BusEvent } from './put-events.ts';

/** Hears which way events go. It must not throw. */
export type BusObserver = {
  /** The bus took it. */
  onEvent(event: BusEvent, busName: string): void;
  /** A rule matched: a target is owed the event. */
  onOrder(order: Order): void;
  /** The target got it, or did not. */
  onAttempt(order: Order, failure?: DeliveryError): void;
  /** It is not tried again. */
  onGivenUp(order: Order): void;
};
