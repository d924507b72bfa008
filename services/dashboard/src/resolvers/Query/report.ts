import { findReport } from '../../usecases/find-report.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const report: NonNullable<QueryResolvers['report']> = (_root, args, ctx) => findReport(ctx, args);
