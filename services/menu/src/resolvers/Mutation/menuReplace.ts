import { replaceMenu } from '../../usecases/replace-menu.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const menuReplace: NonNullable<MutationResolvers['menuReplace']> = async (_root, { input }, ctx) => {
  const result = await replaceMenu(ctx, input);
  return result.ok ? { version: result.value, userErrors: [] } : { version: null, userErrors: result.reason };
};
