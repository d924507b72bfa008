import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Picture } from '../domain/picture.ts';

/** How far an upload of the caller's tenant has come; null when there is none of that id, or its time is over. */
export async function showPicture(ctx: Context, id: string): Promise<Picture | null> {
  authorize(ctx.caller, 'Query.menuPicture');
  return await ctx.pictureRecords.get(id);
}
