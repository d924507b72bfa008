import { type Action, type Audience, permissions, screenActions } from './permissions.ts';
import type { Role } from './stages.ts';

/** Whoever asks. Made only by verifying a token; the tenant of a guest is the shop whose address was opened. */
export type Caller = Guest | Customer | StaffMember;

export type Guest = {
  readonly kind: 'GUEST';
  readonly tenantId: string;
  /** The order whose link the guest holds, if any. */
  readonly orderId: string | null;
};

export type Customer = {
  readonly kind: 'CUSTOMER';
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly orderId: string | null;
};

export type StaffMember = {
  readonly kind: 'STAFF';
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly branchIds: readonly string[];
  /** The shared screen at which they act by PIN; absent in a session of their own. */
  readonly screenId?: string;
};

export type Denial = 'UNAUTHENTICATED' | 'FORBIDDEN';

/** Null when the caller may do it, or why not. Says nothing of branches and orders: see worksAt and mayFollow. */
export function denial(caller: Caller, action: Action): Denial | null {
  const audience: readonly Audience[] = permissions[action];
  if (caller.kind === 'STAFF') {
    const atScreen = caller.screenId !== undefined && !screenActions.includes(action);
    return !atScreen && caller.roles.some((role) => audience.includes(role)) ? null : staffDenial(audience);
  }
  if (audience.includes('PUBLIC')) return null;
  if (caller.kind === 'CUSTOMER') return audience.includes('CUSTOMER') ? null : 'FORBIDDEN';
  return 'UNAUTHENTICATED';
}

/** What everybody may read, staff may too; placing orders is for customers. */
function staffDenial(audience: readonly Audience[]): Denial | null {
  return audience.length === 1 && audience[0] === 'PUBLIC' ? null : 'FORBIDDEN';
}

/** True when the person works in the branch; an ADMIN works in all of the tenant, at a screen in that one's branch only. */
export function worksAt(caller: Caller, branchId: string): caller is StaffMember {
  if (caller.kind !== 'STAFF') return false;
  const everywhere = caller.roles.includes('ADMIN') && caller.screenId === undefined;
  return everywhere || caller.branchIds.includes(branchId);
}

/** True when the caller may see the order: who ordered, who holds its link, staff of its branch. */
export function mayFollow(
  caller: Caller,
  order: { readonly id: string; readonly branchId: string; readonly customerId: string | null },
): boolean {
  if (caller.kind === 'STAFF') return worksAt(caller, order.branchId);
  if (caller.orderId === order.id) return true;
  return caller.kind === 'CUSTOMER' && caller.id === order.customerId;
}
