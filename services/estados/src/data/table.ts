import type { Key } from '@pardos/platform/store';

/** Every key of the table. */
export const keys = {
  status: (tenantId: string, orderId: string): Key => ({ PK: `T#${tenantId}#O#${orderId}`, SK: 'STATUS' }),
  rating: (tenantId: string, orderId: string): Key => ({ PK: `T#${tenantId}#O#${orderId}`, SK: 'RATING' }),
  /** A copy of the status beside those of the branch's other orders in progress: read consistently, unlike an index. */
  card: (tenantId: string, branchId: string, arrival: string): Key => ({
    PK: keys.cards(tenantId, branchId),
    SK: `CARD#${arrival}`,
  }),
  cards: (tenantId: string, branchId: string) => `T#${tenantId}#B#${branchId}#ACTIVE`,
  board: (tenantId: string, branchId: string): Key => ({ PK: `T#${tenantId}#B#${branchId}`, SK: 'BOARD' }),
};
