import { tenantStore } from '@pardos/platform/tenant-store';
import { type BranchDirectory, branchDirectory, reservedTenant } from './data/branches.ts';
import { type ReportRequester, reportRequester } from './report-requester.ts';

/** What the use case of the night gets. */
export type NightContext = {
  readonly directory: BranchDirectory;
  requesterOf(tenantId: string): ReportRequester;
};

/** The context of a night. */
export function nightContext(): NightContext {
  return {
    directory: branchDirectory(tenantStore(reservedTenant)),
    requesterOf: (tenantId) => reportRequester(tenantStore(tenantId), tenantId),
  };
}
