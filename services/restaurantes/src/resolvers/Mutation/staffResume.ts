import { resumeStaff } from '../../usecases/suspend-staff.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffResume: NonNullable<MutationResolvers['staffResume']> = async (_root, { input }, ctx) => {
  const result = await resumeStaff(ctx, input);
  return result.ok ? { person: result.value, userErrors: [] } : { person: null, userErrors: result.reason };
};
