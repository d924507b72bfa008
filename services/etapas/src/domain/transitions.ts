import type { StageState } from '@pardos/contracts/events/snapshots';
import type { LedgerAction } from './task.ts';

/** Where each action leads from each state; what is not here is not possible. */
export const transitions: Readonly<Record<StageState, Readonly<Partial<Record<LedgerAction, StageState>>>>> = {
  WAITING: {
    CLAIMED: 'CLAIMED',
    JUMPED: 'CLAIMED',
    REASSIGNED: 'CLAIMED',
    DELAYED: 'WAITING',
    SET_ASIDE: 'BLOCKED',
    OVERDUE: 'WAITING',
    CANCELLED: 'CANCELLED',
  },
  CLAIMED: {
    COMPLETED: 'COMPLETED',
    TAKEN_OVER: 'CLAIMED',
    RELEASED: 'WAITING',
    REASSIGNED: 'CLAIMED',
    DELAYED: 'CLAIMED',
    CLAIM_UNDONE: 'WAITING',
    CODE_REJECTED: 'CLAIMED',
    OVERDUE: 'CLAIMED',
    CANCELLED: 'CANCELLED',
  },
  COMPLETED: { COMPLETION_UNDONE: 'CLAIMED' },
  // A blocked task waits for the stage before it, which was taken back.
  BLOCKED: { RESTORED: 'WAITING', OVERDUE: 'BLOCKED', CANCELLED: 'CANCELLED' },
  CANCELLED: {},
};

const byPeople: readonly LedgerAction[] = ['CLAIMED', 'JUMPED', 'COMPLETED', 'RELEASED', 'REASSIGNED', 'DELAYED'];

/** What a person can do from a state. */
export function allowedFrom(state: StageState): LedgerAction[] {
  return byPeople.filter((action) => transitions[state][action] !== undefined);
}
