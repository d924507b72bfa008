import { showMenu } from '../usecases/show-menu.ts';
import type { BranchResolvers } from './types.generated.ts';

export const Branch: BranchResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  menu: async ({ id }, { channel }, ctx) => await showMenu(ctx, id, channel),
};
