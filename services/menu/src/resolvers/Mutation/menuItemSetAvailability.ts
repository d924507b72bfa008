import { setAvailability } from '../../usecases/set-availability.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const menuItemSetAvailability: NonNullable<MutationResolvers['menuItemSetAvailability']> = async (
  _root,
  { input },
  ctx,
) => {
  const result = await setAvailability(ctx, { ...input, until: input.until ?? null, reason: input.reason ?? null });
  return result.ok ? { product: result.value, userErrors: [] } : { product: null, userErrors: result.reason };
};
