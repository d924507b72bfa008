import { pauseOrdering } from '../../usecases/pause-ordering.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const branchPauseOrdering: NonNullable<MutationResolvers['branchPauseOrdering']> = async (
  _root,
  { input },
  ctx,
) => {
  const result = await pauseOrdering(ctx, { ...input, reason: input.reason ?? null });
  return result.ok ? { branch: result.value, userErrors: [] } : { branch: null, userErrors: result.reason };
};
