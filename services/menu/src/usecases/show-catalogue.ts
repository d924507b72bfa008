import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { type CatalogueView, editedCatalogue } from '../domain/edited-catalogue.ts';

/** The whole catalogue of the caller's tenant, to be edited; null before the first. */
export async function showCatalogue(ctx: Context): Promise<CatalogueView | null> {
  authorize(ctx.caller, 'Query.menuCatalogue');

  const catalogue = await ctx.menu.catalogue();

  return catalogue === null ? null : editedCatalogue(catalogue, ctx.imagesBaseUrl);
}
