import { untilStored } from '@pardos/platform/until-stored';
import type { Picture, PictureProblem } from '../domain/picture.ts';
import { pictureKey } from '../domain/picture-key.ts';
import { menuPublished } from '../domain/published.ts';
import { hasProduct, withPicture } from '../domain/with-picture.ts';
import type { PictureContext } from '../picture-context.ts';

/**
 * Makes what was uploaded the picture of its product, or says why not. The upload is taken away last, so whatever fails
 * before that is done again from it, to the same end: names are made of the content.
 */
export async function processPicture(ctx: PictureContext, pictureId: string): Promise<void> {
  const picture = await ctx.pictureRecords.get(pictureId);
  const bytes = await ctx.files.read(ctx.uploadKey(pictureId));
  if (bytes === null) return;

  if (picture?.state === 'WAITING') await decide(ctx, picture, bytes);

  await ctx.files.discard(ctx.uploadKey(pictureId));
}

async function decide(ctx: PictureContext, picture: Picture, bytes: Uint8Array): Promise<void> {
  const catalogue = await ctx.menu.catalogue();
  if (catalogue === null || !hasProduct(catalogue, picture.productId))
    return await refuse(ctx, picture, 'PRODUCT_GONE');
  const drawn = await ctx.draw(bytes);
  if (!drawn.ok) return await refuse(ctx, picture, drawn.reason);

  const image = await publish(ctx, bytes, drawn.value);
  await untilStored(() => hang(ctx, picture, image));
}

type Drawn = Extract<Awaited<ReturnType<PictureContext['draw']>>, { ok: true }>['value'];

/** Stores the original and every width; gives the key of the widest. */
async function publish(ctx: PictureContext, bytes: Uint8Array, drawn: Drawn): Promise<string> {
  const hash = ctx.hashOf(bytes);
  await ctx.files.keepOriginal(`${ctx.tenantId}/${hash}`, bytes);
  await Promise.all(
    drawn.map(({ width, bytes: picture }) => ctx.files.publish(pictureKey(ctx.tenantId, hash, width), picture)),
  );
  return pictureKey(ctx.tenantId, hash, Math.max(...drawn.map(({ width }) => width)));
}

/** Publishes the catalogue with the new picture. False when another writer was faster. */
async function hang(ctx: PictureContext, picture: Picture, image: string): Promise<boolean> {
  const catalogue = await ctx.menu.catalogue();
  const next = catalogue === null ? null : withPicture(catalogue, picture.productId, image);
  if (next === null) {
    await refuse(ctx, picture, 'PRODUCT_GONE');
    return true;
  }
  const event = menuPublished(next, {
    tenantId: ctx.tenantId,
    actor: picture.by,
    correlationId: picture.id,
    occurredAt: ctx.now().toISOString(),
  });
  const done = { ...picture, state: 'READY' as const, image, version: picture.version + 1 };
  return await ctx.menu.replace(next, event, [ctx.pictureRecords.write(done)]);
}

async function refuse(ctx: PictureContext, picture: Picture, problem: PictureProblem): Promise<void> {
  await ctx.pictureRecords.save({ ...picture, state: 'REJECTED', problem, version: picture.version + 1 });
}
