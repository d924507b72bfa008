import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { contentTypeOf } from '../domain/image-file.ts';
import type { Problem } from '../domain/input-rules.ts';

type Upload = { readonly key: string; readonly uploadUrl: string; readonly contentType: string };

/** Lets one drawing be uploaded among those of the caller's tenant. */
export async function uploadImage(ctx: Context, fileName: string): Promise<Result<Upload, readonly Problem[]>> {
  authorize(ctx.caller, 'Mutation.menuImageUpload');

  const contentType = contentTypeOf(fileName);
  if (contentType === null) return reject([badName]);
  const key = `${ctx.caller.tenantId}/${fileName}`;

  return ok({ key, uploadUrl: await ctx.pictures.uploadUrl(key, contentType), contentType });
}

const badName = inputError('INVALID', 'Usa minúsculas, números y guiones, y .svg.', ['fileName']);
