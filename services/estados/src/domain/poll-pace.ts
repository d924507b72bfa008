import type { OrderStatus } from '@pardos/contracts/stages';

/** When a customer should ask again: often while something happens, never when it is over. Seconds. */
export function orderPollSeconds(status: OrderStatus | null): number {
  switch (status) {
    case 'DELIVERED':
    case 'CANCELLED':
      return 0;
    case 'AWAITING_PAYMENT':
      return 2;
    case 'RECEIVED':
    case 'CONFIRMED':
      return 4;
    case 'PREPARING':
    case 'PACKING':
    case 'READY':
    case 'ON_THE_WAY':
      return 3;
    case null:
      return 1;
  }
}

/** When a board should ask again. An empty one too: it waits for new orders. Seconds. */
export const boardPollSeconds = 2;
