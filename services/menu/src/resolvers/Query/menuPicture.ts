import { showPicture } from '../../usecases/show-picture.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const menuPicture: NonNullable<QueryResolvers['menuPicture']> = async (_root, { id }, ctx) =>
  await showPicture(ctx, id);
