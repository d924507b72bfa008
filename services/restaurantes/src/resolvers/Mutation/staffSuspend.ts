import { suspendStaff } from '../../usecases/suspend-staff.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffSuspend: NonNullable<MutationResolvers['staffSuspend']> = async (_root, { input }, ctx) => {
  const result = await suspendStaff(ctx, input);
  return result.ok ? { person: result.value, userErrors: [] } : { person: null, userErrors: result.reason };
};
