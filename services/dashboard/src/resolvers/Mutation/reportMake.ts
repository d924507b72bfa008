import { makeReport } from '../../usecases/make-report.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const reportMake: NonNullable<MutationResolvers['reportMake']> = async (_root, { input }, ctx) => {
  const result = await makeReport(ctx, input);
  return result.ok ? { report: result.value, userErrors: [] } : { report: null, userErrors: result.reason };
};
