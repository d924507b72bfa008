import type { EventOf } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { type Store, versionIs, type Write } from '@pardos/platform/store';
import { Report } from '../domain/report.ts';
import { keys } from './table.ts';

export type Reports = ReturnType<typeof reportsOf>;

const mostListed = 31;

/** The reports of one tenant, without their files. */
export function reportsOf(store: Store, tenantId: string) {
  const write = (report: Report): Write => ({
    put: { ...keys.report(tenantId, report.branchId, report.day), ...report },
    when: versionIs(report.version - 1),
  });
  return {
    async get(branchId: string, day: string): Promise<Report | null> {
      const item = await store.get(keys.report(tenantId, branchId, day));
      return item === undefined ? null : Report.parse(item);
    },

    /** The newest days first. */
    async ofBranch(branchId: string): Promise<Report[]> {
      const items = await store.query({ ...keys.reports(tenantId, branchId), newestFirst: true, limit: mostListed });
      return items.map((item) => Report.parse(item));
    },

    /** Notes that a report is to be made, and tells who makes it. False when somebody else was faster. */
    async request(report: Report, event: EventOf<'ReportRequested.v1'>): Promise<boolean> {
      return await store.write([write(report), outboxRow(keys.reports(tenantId, report.branchId).pk, event)]);
    },

    /** False when it was asked for again meanwhile. */
    async save(report: Report): Promise<boolean> {
      return await store.write([write(report)]);
    },
  };
}
