import { requestPicture } from '../../usecases/request-picture.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const menuPictureUpload: NonNullable<MutationResolvers['menuPictureUpload']> = async (_root, { input }, ctx) => {
  const result = await requestPicture(ctx, input);
  if (!result.ok) return { picture: null, uploadUrl: null, fields: [], userErrors: result.reason };
  const { picture, form } = result.value;
  return { picture, uploadUrl: form.url, fields: form.fields, userErrors: [] };
};
