import { type DomainEvent, eventOf } from '@pardos/contracts/events/event';
import type { Cause } from './configured.ts';
import type { Pin } from './pin.ts';
import type { Locked, Tries } from './pin-tries.ts';
import type { Screen } from './screen.ts';
import type { Staff } from './shop.ts';

type Told = { readonly tenantId: string; readonly branchId: string | null };

/** Tells that a branch has one more shared screen. */
export function screenAdded(screen: Screen, cause: Cause): DomainEvent {
  return eventOf('ScreenAdded.v1', { ...ofScreen(screen, cause), data: { screenId: screen.id, name: screen.name } });
}

/** Tells that a screen was signed out for good. */
export function screenRevoked(screen: Screen, cause: Cause): DomainEvent {
  return eventOf('ScreenRevoked.v1', { ...ofScreen(screen, cause), data: { screenId: screen.id } });
}

/** Tells that a person set their PIN. */
export function pinSet(tenantId: string, pin: Pin, cause: Cause): DomainEvent {
  return eventOf('StaffPinSet.v1', { ...ofPin(tenantId, pin, cause), data: { staffId: pin.staffId } });
}

/** Tells that a person's PIN was taken away. */
export function pinReset(tenantId: string, pin: Pin, cause: Cause): DomainEvent {
  return eventOf('StaffPinReset.v1', { ...ofPin(tenantId, pin, cause), data: { staffId: pin.staffId } });
}

/** Tells that too many wrong PINs were typed. */
export function pinLocked(screen: Screen, person: Staff, { lock, tries }: LockOf, cause: Cause): DomainEvent {
  const { scope, until, failures } = lock;
  const id = scope === 'PERSON' ? `${screen.id}.${person.id}` : screen.id;
  return eventOf('StaffPinLocked.v1', {
    ...about({ tenantId: screen.shopId, branchId: screen.branchId }, cause),
    aggregate: { type: 'pin-tries', id, version: tries.version },
    data: {
      staffId: person.id,
      staffName: person.name,
      screenId: screen.id,
      screenName: screen.name,
      scope,
      failures,
      until,
    },
  });
}

export type LockOf = { readonly lock: Locked; readonly tries: Tries };

function ofScreen({ id, shopId, branchId, version }: Screen, cause: Cause) {
  return { ...about({ tenantId: shopId, branchId }, cause), aggregate: { type: 'screen', id, version } };
}

function ofPin(tenantId: string, { staffId, version }: Pin, cause: Cause) {
  return { ...about({ tenantId, branchId: null }, cause), aggregate: { type: 'staff-pin', id: staffId, version } };
}

function about(told: Told, cause: Cause) {
  return { ...cause, ...told, source: 'restaurantes', causationId: null };
}
