import { uploadImage } from '../../usecases/upload-image.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const menuImageUpload: NonNullable<MutationResolvers['menuImageUpload']> = async (_root, { input }, ctx) => {
  const result = await uploadImage(ctx, input.fileName);
  return result.ok ? { ...result.value, userErrors: [] } : { userErrors: result.reason };
};
