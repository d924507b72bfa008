import { fileComplaint } from '../../usecases/file-complaint.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const complaintFile: NonNullable<MutationResolvers['complaintFile']> = async (_root, { input }, ctx) => {
  const result = await fileComplaint(ctx, { ...input, amountMinor: input.amountMinor ?? null });
  return result.ok ? { sheet: result.value, userErrors: [] } : { sheet: null, userErrors: result.reason };
};
