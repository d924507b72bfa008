import type { DomainEvent } from '@pardos/contracts/events/event';
import { branchCardOf } from '../domain/branch-card.ts';
import type { EventContext } from '../event-context.ts';
import { countEvent } from './count-event.ts';

/** Counts what happens to orders, and remembers which branches there are. A projection. */
export async function consumeEvent(ctx: EventContext, event: DomainEvent): Promise<void> {
  if (event.detailType !== 'BranchConfigured.v1') return await countEvent(ctx, event);
  const { branch } = event.data;
  await ctx.branches.keep(branchCardOf(branch));
  await ctx.directory.add({ tenantId: event.tenantId, branchId: branch.id });
}
