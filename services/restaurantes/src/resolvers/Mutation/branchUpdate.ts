import { updateBranch } from '../../usecases/update-branch.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const branchUpdate: NonNullable<MutationResolvers['branchUpdate']> = async (_root, { input }, ctx) => {
  const specialDays = input.specialDays.map(({ opens, closes, ...rest }) => ({
    ...rest,
    opens: opens ?? null,
    closes: closes ?? null,
  }));
  const result = await updateBranch(ctx, { ...input, specialDays });
  return result.ok ? { branch: result.value, userErrors: [] } : { branch: null, userErrors: result.reason };
};
