import { unsubscribePush } from '../../usecases/subscribe-push.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const pushUnsubscribe: NonNullable<MutationResolvers['pushUnsubscribe']> = async (_root, { input }, ctx) => ({
  order: await unsubscribePush(ctx, input),
  userErrors: [],
});
