import { showCatalogue } from '../../usecases/show-catalogue.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const menuCatalogue: NonNullable<QueryResolvers['menuCatalogue']> = async (_root, _args, ctx) =>
  await showCatalogue(ctx);
