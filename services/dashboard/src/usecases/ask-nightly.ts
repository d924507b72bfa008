import { systemActor } from '@pardos/contracts/events/envelope';
import { localTime } from '@pardos/contracts/local-time';
import { log } from '@pardos/platform/log';
import type { NightContext } from '../night-context.ts';
import { requestReport } from './request-report.ts';

const dayMs = 86_400_000;

/** Asks for the report of the day before, of every branch that has none: a night that is repeated asks for what is missing. */
export async function askNightly(ctx: NightContext, night: Date): Promise<void> {
  const { day } = localTime(new Date(night.getTime() - dayMs));
  const branches = await ctx.directory.all();

  for (const { tenantId, branchId } of branches) {
    const requester = ctx.requesterOf(tenantId);
    if ((await requester.reports.get(branchId, day)) !== null) continue;
    await requestReport(requester, { branchId, day, actor: systemActor, correlationId: `night-${day}` });
  }
  log.info('nightly reports asked for', { day, branches: branches.length });
}
