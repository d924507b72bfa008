import type { pathsOf } from '../../paths.ts';
import type { MenuLink } from './drop-menu.tsx';
import type { Branch, Place } from './place.ts';

/** What header and footer need of the shop. */
export type FrameShop = {
  readonly shop: { readonly name: string; readonly slug: string };
  readonly drawnLogo: boolean;
  readonly place: Place;
  readonly branches: readonly Branch[];
  readonly categories: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
};

/** The dining room's menu at each restaurant that has one. */
export function diningMenuLinks(
  { branches }: Pick<FrameShop, 'branches'>,
  paths: ReturnType<typeof pathsOf>,
): readonly MenuLink[] {
  return branches
    .filter((branch) => branch.channels.includes('DINE_IN'))
    .map(({ id, slug, name }) => ({ key: id, to: paths.diningMenu(slug), name }));
}
