import { type DomainEvent, eventOf } from '@pardos/contracts/events/event';
import type { Cause } from './configured.ts';
import type { Staff } from './shop.ts';

/** Tells that somebody was let in. */
export function staffInvited(person: Staff, cause: Cause): DomainEvent {
  return eventOf('StaffInvited.v1', { ...about(person, cause), data: { staffId: person.id, after: placeOf(person) } });
}

/** Tells that somebody does something else, or elsewhere. */
export function staffMoved(before: Staff, person: Staff, cause: Cause): DomainEvent {
  return eventOf('StaffMoved.v1', {
    ...about(person, cause),
    data: { staffId: person.id, before: placeOf(before), after: placeOf(person) },
  });
}

/** Tells that somebody is kept out. */
export function staffSuspended(person: Staff, cause: Cause): DomainEvent {
  return eventOf('StaffSuspended.v1', { ...about(person, cause), data: { staffId: person.id } });
}

/** Tells that somebody is let in again. */
export function staffResumed(person: Staff, cause: Cause): DomainEvent {
  return eventOf('StaffResumed.v1', { ...about(person, cause), data: { staffId: person.id } });
}

/** Tells that somebody was given a new first password. */
export function staffPasswordReset(person: Staff, cause: Cause): DomainEvent {
  return eventOf('StaffPasswordReset.v1', { ...about(person, cause), data: { staffId: person.id } });
}

function about({ shopId, id, version }: Staff, cause: Cause) {
  return {
    ...cause,
    source: 'restaurantes',
    tenantId: shopId,
    branchId: null,
    aggregate: { type: 'staff', id, version },
    causationId: null,
  };
}

function placeOf({ roles, branchIds }: Staff) {
  return { roles: [...roles], branchIds: [...branchIds] };
}
