import type { Place } from './place.ts';

/** What header and footer need of the shop. */
export type FrameShop = {
  readonly shop: { readonly name: string; readonly slug: string };
  readonly drawnLogo: boolean;
  readonly place: Place;
  readonly categories: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
};
