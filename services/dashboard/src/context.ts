import { readConfig } from '@pardos/platform/config';
import type { RequestContext } from '@pardos/platform/request';
import * as z from 'zod/mini';
import { type CounterRepository, countersOf } from './data/counter-repository.ts';
import { type ReportLinks, reportLinksIn } from './data/report-links.ts';
import { type Reports, reportsOf } from './data/reports.ts';

/** What the use cases of people get. */
export type Context = RequestContext & {
  readonly counters: CounterRepository;
  readonly reports: Reports;
  readonly reportLinks: ReportLinks;
};

const { REPORTS_BUCKET } = readConfig({ REPORTS_BUCKET: z.string() });

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  const { store, caller } = request;
  return {
    ...request,
    counters: countersOf(store, caller.tenantId),
    reports: reportsOf(store, caller.tenantId),
    reportLinks: reportLinksIn(REPORTS_BUCKET, caller.tenantId),
  };
}
