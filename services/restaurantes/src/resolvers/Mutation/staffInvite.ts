import { inviteStaff } from '../../usecases/invite-staff.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffInvite: NonNullable<MutationResolvers['staffInvite']> = async (_root, { input }, ctx) => {
  const result = await inviteStaff(ctx, input);
  return result.ok ? { person: result.value, userErrors: [] } : { person: null, userErrors: result.reason };
};
