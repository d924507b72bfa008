import type { Actor } from '@pardos/contracts/events/envelope';
import { eventOf } from '@pardos/contracts/events/event';
import { untilStored } from '@pardos/platform/until-stored';
import { type Report, requested } from '../domain/report.ts';
import type { ReportRequester } from '../report-requester.ts';

type Wish = { readonly branchId: string; readonly day: string; readonly actor: Actor; readonly correlationId: string };

/** Has a report made, unless it is being made already; what stands then. */
export async function requestReport(
  ctx: ReportRequester,
  { branchId, day, actor, correlationId }: Wish,
): Promise<Report> {
  let stands: Report | null = null;
  await untilStored(async () => {
    const known = await ctx.reports.get(branchId, day);
    const next = requested(known, { branchId, day }, ctx.now());
    stands = next ?? known;
    if (next === null) return true;
    const event = eventOf('ReportRequested.v1', {
      source: 'dashboard',
      tenantId: ctx.tenantId,
      branchId,
      aggregate: { type: 'report', id: `${branchId}#${day}`, version: next.version },
      occurredAt: next.requestedAt,
      correlationId,
      causationId: null,
      actor,
      data: { branchId, day },
    });
    return await ctx.reports.request(next, event);
  });
  if (stands === null) throw new Error('a report that was asked for is not there');
  return stands;
}
