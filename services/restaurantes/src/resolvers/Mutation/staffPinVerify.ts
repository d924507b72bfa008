import { verifyPin } from '../../usecases/verify-pin.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffPinVerify: NonNullable<MutationResolvers['staffPinVerify']> = async (_root, { input }, ctx) => {
  const result = await verifyPin(ctx, input);
  return result.ok ? { actor: result.value, userErrors: [] } : { actor: null, userErrors: [result.reason] };
};
