import { markInboxRead } from '../../usecases/mark-inbox-read.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const inboxMarkRead: NonNullable<MutationResolvers['inboxMarkRead']> = async (_root, { input }, ctx) => {
  const result = await markInboxRead(ctx, input);
  return result.ok ? { inbox: result.value, userErrors: [] } : { inbox: null, userErrors: result.reason };
};
