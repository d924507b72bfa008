import {
  type CatalogueSnapshot,
  type Channel,
  channels,
  type OptionGroupSnapshot,
  type ProductSnapshot,
} from '@pardos/contracts/events/snapshots';
import { moneyOf } from '@pardos/contracts/money';
import { addressOf, srcSetOf } from './picture-key.ts';
import { isOff, type ProductOff } from './product-off.ts';
import { saleOf } from './sale-hours.ts';

type Catalogue = CatalogueSnapshot;
type Now = Pick<Place, 'at' | 'imagesBaseUrl'>;

/** Where and when the menu is read. */
export type Place = {
  readonly branchId: string;
  readonly channel: Channel;
  readonly at: Date;
  /** What the key of a picture is put after to make its address. */
  readonly imagesBaseUrl: string;
};

export type MenuView = ReturnType<typeof branchMenu>;
export type CategoryView = MenuView['categories'][number];
export type ProductView = CategoryView['products'][number];

/** What a branch sells through a channel. Categories that would be empty are left out. */
export function branchMenu(catalogue: Catalogue, offs: readonly ProductOff[], place: Place) {
  const groups = groupsOf(catalogue);
  const offById = new Map(offs.map((off) => [off.productId, off]));
  const categories = catalogue.categories.map(({ image, products, ...category }) => ({
    ...category,
    imageUrl: addressOf(place.imagesBaseUrl, image),
    products: products.flatMap((product) => {
      const price = product.prices[place.channel];
      if (price === undefined || !isSoldIn(product, place.branchId)) return [];
      return [productView(product, price, { groups, record: offById.get(product.id), place })];
    }),
  }));
  return { version: catalogue.version, categories: categories.filter(({ products }) => products.length > 0) };
}

/** One product as staff see it: wherever it is sold, at the price of the first channel that sells it. */
export function productAlone(
  catalogue: Catalogue,
  product: ProductSnapshot,
  record: ProductOff,
  place: Now,
): ProductView {
  const [price = 0] = channels.flatMap((channel) => product.prices[channel] ?? []);
  return productView(product, price, { groups: groupsOf(catalogue), record, place });
}

type Groups = ReadonlyMap<string, ReturnType<typeof groupView>>;

/** Many products share a group: its view is made once. */
function groupsOf({ optionGroups }: Catalogue): Groups {
  return new Map(optionGroups.map((group) => [group.id, groupView(group)]));
}

function isSoldIn({ branchIds }: ProductSnapshot, branchId: string): boolean {
  return branchIds === null || branchIds.includes(branchId);
}

type Around = {
  readonly groups: Groups;
  readonly record: ProductOff | undefined;
  readonly place: Now;
};

function productView(product: ProductSnapshot, priceMinor: number, { groups, record, place }: Around) {
  const { image, prices: _, branchIds: __, hours, optionGroupIds, ...shown } = product;
  const off = isOff(record, place.at) ? record : saleOf(hours, place.at);
  return {
    ...shown,
    price: moneyOf(priceMinor),
    imageUrl: addressOf(place.imagesBaseUrl, image),
    imageSrcSet: srcSetOf(place.imagesBaseUrl, image),
    available: off === null,
    unavailableReason: off?.reason ?? null,
    availableFrom: off?.until ?? null,
    optionGroups: optionGroupIds.flatMap((id) => {
      const group = groups.get(id);
      return group === undefined ? [] : [group];
    }),
  };
}

/** A choice with what its options add. */
export function groupView({ extraPriceMinor, options, ...group }: OptionGroupSnapshot) {
  return {
    ...group,
    extraPrice: extraPriceMinor === null ? null : moneyOf(extraPriceMinor),
    options: options.map(({ id, name, priceDeltaMinor }) => ({ id, name, priceDelta: moneyOf(priceDeltaMinor) })),
  };
}
