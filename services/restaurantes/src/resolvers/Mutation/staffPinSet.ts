import { setPin } from '../../usecases/set-pin.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const staffPinSet: NonNullable<MutationResolvers['staffPinSet']> = async (_root, { input }, ctx) => {
  const result = await setPin(ctx, input);
  return { done: result.ok, userErrors: result.ok ? [] : result.reason };
};
