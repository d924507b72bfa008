import { addScreen } from '../../usecases/add-screen.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const screenAdd: NonNullable<MutationResolvers['screenAdd']> = async (_root, { input }, ctx) => {
  const result = await addScreen(ctx, input);
  if (!result.ok) return { screen: null, pairingCode: null, userErrors: result.reason };
  return { ...result.value, userErrors: [] };
};
