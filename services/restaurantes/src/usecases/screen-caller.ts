import type { StaffMember } from '@pardos/contracts/caller';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Staff } from '../domain/shop.ts';

/** The screen that asks, and its branch. */
export function screenCaller({ caller }: Context): StaffMember & { readonly branchId: string } {
  const branchId = caller.kind === 'STAFF' ? caller.branchIds[0] : undefined;
  if (caller.kind !== 'STAFF' || branchId === undefined) throw failure('FORBIDDEN');
  return { ...caller, branchId };
}

/** A person as a screen is told of them. */
export function atScreen({ id, name, roles }: Staff, hasPin: boolean) {
  return { id, name, roles, hasPin };
}
