import { noFacts, OrderFacts } from '@pardos/contracts/order-facts';
import type { Role, StageDefinition, StageKind } from '@pardos/contracts/stages';
import * as z from 'zod/mini';

/** As far as an order has come, for the question whether it can be cancelled. */
export const Progress = z.extend(OrderFacts, { version: z.int() });
export type Progress = z.infer<typeof Progress>;

export const noProgress: Progress = { ...noFacts, version: 0 };

/** Up to which stage each may cancel: it is too late once somebody has taken that stage. */
const limits: Readonly<Record<'CUSTOMER' | 'HOST' | 'MANAGER', readonly StageKind[]>> = {
  CUSTOMER: ['KITCHEN'],
  HOST: ['PACKING'],
  MANAGER: ['DELIVERY', 'COUNTER'],
};

/** Whoever asks, as the limits know them. */
export function cancellerOf(roles: readonly Role[] | null): keyof typeof limits {
  if (roles === null) return 'CUSTOMER';
  return roles.includes('MANAGER') || roles.includes('ADMIN') ? 'MANAGER' : 'HOST';
}

export type CancelDecision =
  | { readonly allowed: true; readonly limit: number }
  | { readonly allowed: false; readonly stage: StageKind | null };

/** Whether an order may still be cancelled, and the stage from which on it may not. */
export function cancelDecision(
  stages: readonly StageDefinition[],
  progress: Progress,
  canceller: keyof typeof limits,
): CancelDecision {
  if (progress.outcome !== null) return { allowed: false, stage: null };

  const limit = stages.find(({ kind }) => limits[canceller].includes(kind));
  if (limit === undefined) throw new Error('an order without the stage that ends cancelling');
  const begun = Object.values(progress.tasks).find(
    ({ index, state }) => index >= limit.index && (state === 'CLAIMED' || state === 'COMPLETED'),
  );
  return begun === undefined ? { allowed: true, limit: limit.index } : { allowed: false, stage: begun.kind };
}
