import type { DomainEvent } from '@pardos/contracts/events/event';
import { localTime } from '@pardos/contracts/local-time';
import { summaryOf } from '../domain/day-summary.ts';
import { made } from '../domain/report.ts';
import { reportPage } from '../domain/report-page.ts';
import { sheetsOf } from '../domain/report-sheets.ts';
import type { FilingContext } from '../filing-context.ts';

/**
 * Makes the files of a report that was asked for. Whatever fails is made again under the same names; a request that was
 * answered, or followed by another, is left alone.
 */
export async function fileReport(ctx: FilingContext, event: DomainEvent): Promise<void> {
  if (event.detailType !== 'ReportRequested.v1') throw new Error(`${event.detailType} is not for reports`);
  const { branchId, day } = event.data;
  const report = await ctx.reports.get(branchId, day);
  if (report === null || report.version !== event.aggregate.version) return;
  const branch = await ctx.branches.get(branchId);
  if (branch === null) throw new Error('a report of a branch that nobody has told of yet');

  const [orders, counted] = await Promise.all([
    ctx.projections.ofDay(branchId, day),
    ctx.counters.ofDay(branchId, day),
  ]);
  const now = ctx.now();
  const page = reportPage({ branch, summary: summaryOf(day, [counted]), orders, madeAt: clockOf(now) });
  const { ORDERS, ITEMS, STEPS } = sheetsOf(orders);

  await ctx.files.put(report, 'SUMMARY', await ctx.draw(page));
  await ctx.files.put(report, 'ORDERS', ORDERS);
  await ctx.files.put(report, 'ITEMS', ITEMS);
  await ctx.files.put(report, 'STEPS', STEPS);
  await ctx.reports.save(made(report, orders.length, now));
}

function clockOf(at: Date): string {
  const { day, minutes } = localTime(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day} a las ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
