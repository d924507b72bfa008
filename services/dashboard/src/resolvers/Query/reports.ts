import { listReports } from '../../usecases/list-reports.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const reports: NonNullable<QueryResolvers['reports']> = (_root, { branchId }, ctx) => listReports(ctx, branchId);
