import { updateStaff } from '../../usecases/update-staff.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffUpdate: NonNullable<MutationResolvers['staffUpdate']> = async (_root, { input }, ctx) => {
  const result = await updateStaff(ctx, { ...input, email: input.email ?? null });
  return result.ok ? { person: result.value, userErrors: [] } : { person: null, userErrors: result.reason };
};
