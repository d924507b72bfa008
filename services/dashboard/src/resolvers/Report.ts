import { showReportFiles } from '../usecases/show-report-files.ts';
import type { ReportResolvers } from './types.generated.ts';

export const Report: ReportResolvers = {
  files: (report, _args, ctx) => showReportFiles(ctx, report),
};
