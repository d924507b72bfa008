import type { Store } from '@pardos/platform/store';
import { type Reports, reportsOf } from './data/reports.ts';

/** What asking for a report needs, of a person as of the night. */
export type ReportRequester = {
  readonly tenantId: string;
  readonly reports: Reports;
  now(): Date;
};

/** Asks for reports of one tenant. */
export function reportRequester(store: Store, tenantId: string): ReportRequester {
  return { tenantId, reports: reportsOf(store, tenantId), now: () => new Date() };
}
