import { resetPin } from '../../usecases/set-pin.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffPinReset: NonNullable<MutationResolvers['staffPinReset']> = async (_root, { input }, ctx) => {
  const result = await resetPin(ctx, input);
  return result.ok ? { person: result.value, userErrors: [] } : { person: null, userErrors: result.reason };
};
