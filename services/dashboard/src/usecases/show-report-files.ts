import type { Context } from '../context.ts';
import { type Report, reportFileKinds } from '../domain/report.ts';

/** The files of a report that the caller was given, with short-lived addresses; none before they are made. No data call. */
export async function showReportFiles(ctx: Context, report: Report) {
  if (report.madeAt === null) return [];
  return await Promise.all(
    reportFileKinds.map(async (kind) => ({ kind, downloadUrl: await ctx.reportLinks.downloadUrl(report, kind) })),
  );
}
