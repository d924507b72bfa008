import { markMyInboxRead } from '../../usecases/mark-my-inbox-read.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const myInboxMarkRead: NonNullable<MutationResolvers['myInboxMarkRead']> = async (_root, { input }, ctx) => {
  const result = await markMyInboxRead(ctx, input.upTo);
  return result.ok ? { inbox: result.value, userErrors: [] } : { inbox: null, userErrors: result.reason };
};
