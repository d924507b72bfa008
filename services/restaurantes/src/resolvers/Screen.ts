import { branchOfScreen } from '../usecases/list-screens.ts';
import type { ScreenResolvers } from './types.generated.ts';

export const Screen: ScreenResolvers = {
  branch: async (screen, _args, ctx) => await branchOfScreen(ctx, screen),
};
