import type { DomainEvent } from '@pardos/contracts/events/event';
import type { EventContext } from '../context.ts';
import { tellCustomer } from './tell-customer.ts';
import { tellStaff } from './tell-staff.ts';

/** Tells everybody whom an event concerns. An effect: whoever was told is not told again by a repeat. */
export async function tell(ctx: EventContext, event: DomainEvent): Promise<void> {
  await tellStaff(ctx, event);
  if (event.detailType !== 'BranchConfigured.v1') await tellCustomer(ctx, event);
}
