import { listScreens } from '../../usecases/list-screens.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const screens: NonNullable<QueryResolvers['screens']> = async (_root, _args, ctx) => await listScreens(ctx);
