import { ok, type Result, reject } from '@pardos/contracts/result';
import sharp from 'sharp';
import { leastPixels, mostPixels, type PictureProblem } from '../domain/picture.ts';
import { formatOf } from '../domain/picture-format.ts';
import { pictureWidths } from '../domain/picture-key.ts';

export type Drawn = { readonly width: number; readonly bytes: Uint8Array };

const quality = 78;

/**
 * A photo as squares of each width, upright and without what it said of camera, place and person. The header is read
 * before any pixel: a file that unfolds to more than memory holds is refused without being unfolded.
 */
export async function drawPicture(bytes: Uint8Array): Promise<Result<readonly Drawn[], PictureProblem>> {
  if (formatOf(bytes) === null) return reject('NOT_A_PICTURE');
  const size = await sizeOf(bytes);
  if (size === null) return reject('BROKEN');
  if (size.width * size.height > mostPixels) return reject('TOO_MANY_PIXELS');
  const side = Math.min(size.width, size.height);
  if (side < leastPixels) return reject('TOO_SMALL');

  try {
    const widths = pictureWidths.filter((width) => width <= side);
    return ok(await Promise.all(widths.map((width) => squareOf(bytes, width))));
  } catch {
    // The pixels do not hold what the header promised: nothing of ours can fail here.
    return reject('BROKEN');
  }
}

async function squareOf(bytes: Uint8Array, width: number): Promise<Drawn> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize(width, width, { fit: 'cover' })
    .webp({ quality });
  return { width, bytes: await picture.toBuffer() };
}

/** What the header says; null when it cannot be read. */
async function sizeOf(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number } | null> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width, height };
  } catch {
    return null;
  }
}
