import { revokeScreen } from '../../usecases/revoke-screen.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const screenRevoke: NonNullable<MutationResolvers['screenRevoke']> = async (_root, { input }, ctx) => {
  const result = await revokeScreen(ctx, input);
  return result.ok ? { screen: result.value, userErrors: [] } : { screen: null, userErrors: result.reason };
};
