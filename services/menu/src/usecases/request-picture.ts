import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import type { Problem } from '../domain/input-rules.ts';
import { mostBytes, type Picture, problemText, uploadTypes } from '../domain/picture.ts';
import { hasProduct } from '../domain/with-picture.ts';

type Input = { readonly productId: string; readonly contentType: string; readonly sizeBytes: number };
type Form = Awaited<ReturnType<Context['uploads']['form']>>;
type Answer = Result<{ readonly picture: Picture; readonly form: Form }, readonly Problem[]>;

/** Lets one photo of a product be uploaded, under a key of the caller's tenant that nobody else gets. */
export async function requestPicture(ctx: Context, { productId, contentType, sizeBytes }: Input): Promise<Answer> {
  authorize(ctx.caller, 'Mutation.menuPictureUpload');
  const catalogue = await ctx.menu.catalogue();

  if (catalogue === null || !hasProduct(catalogue, productId))
    return reject([inputError('PRODUCT_UNKNOWN', problemText.PRODUCT_GONE, ['productId'])]);
  if (!uploadTypes.includes(contentType))
    return reject([inputError('INVALID', problemText.NOT_A_PICTURE, ['contentType'])]);
  if (sizeBytes < 1 || sizeBytes > mostBytes)
    return reject([inputError('INVALID', problemText.TOO_HEAVY, ['sizeBytes'])]);

  const by = actorOf(ctx.caller);
  const picture = { id: ctx.newId(), productId, state: 'WAITING', problem: null, image: null, by, version: 1 } as const;
  if (!(await ctx.pictureRecords.save(picture))) throw new Error('an id was given twice');

  return ok({ picture, form: await ctx.uploads.form(ctx.uploadKey(picture.id), contentType) });
}
