import type { Actor } from '@pardos/contracts/events/envelope';
import { type EventOf, eventOf } from '@pardos/contracts/events/event';
import { type Branch, type Shop, type Staff, snapshotOf } from './shop.ts';

export type Cause = { readonly actor: Actor; readonly correlationId: string; readonly occurredAt: string };

type Change = { readonly branch: Branch; readonly before: Branch | null };

/** Tells the other services how a branch is now; it was nothing before it was opened. */
export function branchConfigured(shop: Shop, { branch, before }: Change, cause: Cause): EventOf<'BranchConfigured.v1'> {
  return eventOf('BranchConfigured.v1', {
    ...cause,
    source: 'restaurantes',
    tenantId: shop.id,
    branchId: branch.id,
    aggregate: { type: 'branch', id: branch.id, version: branch.version },
    causationId: null,
    data: { branch: snapshotOf(shop, branch), ...orderingChange({ branch, before }) },
  });
}

/** Another reason for the same pause is none. */
function orderingChange({ branch, before }: Change): { ordering?: 'PAUSED' | 'REOPENED' } {
  const [was, is] = [(before?.pausedReason ?? null) !== null, branch.pausedReason !== null];
  return was === is ? {} : { ordering: is ? 'PAUSED' : 'REOPENED' };
}

/** Tells the other services who works where. */
export function staffConfigured(person: Staff, cause: Cause): EventOf<'StaffConfigured.v1'> {
  const { shopId, email: _, ...staff } = person;
  return eventOf('StaffConfigured.v1', {
    ...cause,
    source: 'restaurantes',
    tenantId: shopId,
    branchId: null,
    aggregate: { type: 'staff', id: person.id, version: person.version },
    causationId: null,
    data: { staff },
  });
}
