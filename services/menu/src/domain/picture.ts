import { Actor } from '@pardos/contracts/events/envelope';
import * as z from 'zod/mini';

/** Why an uploaded file did not become a picture. */
export const pictureProblems = [
  'NOT_A_PICTURE',
  'TOO_HEAVY',
  'TOO_MANY_PIXELS',
  'TOO_SMALL',
  'BROKEN',
  'PRODUCT_GONE',
] as const;
export type PictureProblem = (typeof pictureProblems)[number];

/** One upload of a product's picture. Only what is WAITING is still to be drawn. */
export const Picture = z.object({
  id: z.string(),
  productId: z.string(),
  state: z.enum(['WAITING', 'READY', 'REJECTED']),
  problem: z.nullable(z.enum(pictureProblems)),
  /** Key of the widest picture. */
  image: z.nullable(z.string()),
  by: Actor,
  version: z.int(),
});
export type Picture = z.infer<typeof Picture>;

/** The most that may be uploaded. */
export const mostBytes = 8 * 1024 * 1024;
/** More pixels would take more memory than the function has. */
export const mostPixels = 50_000_000;
/** A smaller picture would be blurred on a phone. */
export const leastPixels = 640;

export const uploadTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** What the person who uploaded it reads. */
export const problemText: Readonly<Record<PictureProblem, string>> = {
  NOT_A_PICTURE: 'El archivo no es una foto. Sube una en JPG, PNG, WebP o AVIF.',
  TOO_HEAVY: 'La foto pesa más de 8 MB. Sube una más ligera.',
  TOO_MANY_PIXELS: 'La foto tiene demasiados píxeles. Sube una de hasta 50 megapíxeles.',
  TOO_SMALL: `La foto es muy pequeña. Sube una de al menos ${leastPixels} × ${leastPixels} píxeles.`,
  BROKEN: 'La foto está dañada y no se puede abrir. Expórtala de nuevo y vuelve a subirla.',
  PRODUCT_GONE: 'Este producto ya no está en la carta.',
};
