import { problemText } from '../domain/picture.ts';
import type { MenuPictureResolvers } from './types.generated.ts';

export const MenuPicture: MenuPictureResolvers = {
  problem: ({ problem }) => (problem === null ? null : problemText[problem]),
  imageUrl: ({ image }, _args, { imagesBaseUrl }) => (image === null ? null : `${imagesBaseUrl}/${image}`),
};
