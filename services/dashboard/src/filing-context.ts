import type { DomainEvent } from '@pardos/contracts/events/event';
import { readConfig } from '@pardos/platform/config';
import { tenantStore } from '@pardos/platform/tenant-store';
import * as z from 'zod/mini';
import { type Branches, branchesOf } from './data/branches.ts';
import { type CounterRepository, countersOf } from './data/counter-repository.ts';
import { drawReport } from './data/draw-report.ts';
import { type ProjectionRepository, projectionsOf } from './data/projection-repository.ts';
import { type ReportFiles, reportFilesIn } from './data/report-files.ts';
import { type Reports, reportsOf } from './data/reports.ts';

/** What the use case that makes a report's files gets. */
export type FilingContext = {
  readonly reports: Pick<Reports, 'get' | 'save'>;
  readonly branches: Pick<Branches, 'get'>;
  readonly counters: CounterRepository;
  readonly projections: Pick<ProjectionRepository, 'ofDay'>;
  readonly files: ReportFiles;
  readonly draw: typeof drawReport;
  now(): Date;
};

const { REPORTS_BUCKET } = readConfig({ REPORTS_BUCKET: z.string() });

/** The context of a report that was asked for. */
export function filingContextOf({ tenantId }: DomainEvent): FilingContext {
  const store = tenantStore(tenantId);
  return {
    reports: reportsOf(store, tenantId),
    branches: branchesOf(store, tenantId),
    counters: countersOf(store, tenantId),
    projections: projectionsOf(store, tenantId),
    files: reportFilesIn(REPORTS_BUCKET, tenantId),
    draw: drawReport,
    now: () => new Date(),
  };
}
