import { resetPassword } from '../../usecases/reset-password.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffResetPassword: NonNullable<MutationResolvers['staffResetPassword']> = async (
  _root,
  { input },
  ctx,
) => {
  const result = await resetPassword(ctx, input);
  return result.ok ? { person: result.value, userErrors: [] } : { person: null, userErrors: result.reason };
};
