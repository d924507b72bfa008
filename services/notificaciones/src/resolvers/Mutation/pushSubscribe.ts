import { subscribePush } from '../../usecases/subscribe-push.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const pushSubscribe: NonNullable<MutationResolvers['pushSubscribe']> = async (_root, { input }, ctx) => {
  const result = await subscribePush(ctx, input);
  return result.ok ? { order: result.value, userErrors: [] } : { order: null, userErrors: result.reason };
};
