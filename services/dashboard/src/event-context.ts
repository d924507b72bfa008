import type { DomainEvent } from '@pardos/contracts/events/event';
import { tenantStore } from '@pardos/platform/tenant-store';
import { type BranchDirectory, type Branches, branchDirectory, branchesOf, reservedTenant } from './data/branches.ts';
import { type ProjectionRepository, projectionsOf } from './data/projection-repository.ts';

/** What the use cases of events get. */
export type EventContext = {
  readonly projections: ProjectionRepository;
  readonly branches: Branches;
  readonly directory: BranchDirectory;
};

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent): EventContext {
  const store = tenantStore(tenantId);
  return {
    projections: projectionsOf(store, tenantId),
    branches: branchesOf(store, tenantId),
    directory: branchDirectory(tenantStore(reservedTenant)),
  };
}
