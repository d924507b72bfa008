import { type CatalogueSnapshot, channels } from '@pardos/contracts/events/snapshots';
import { moneyOf } from '@pardos/contracts/money';
import { groupView } from './branch-menu.ts';
import { addressOf } from './picture-key.ts';

export type CatalogueView = ReturnType<typeof editedCatalogue>;

/** The catalogue as whoever edits it needs it: everything, whatever branch, channel or hour. */
export function editedCatalogue({ version, optionGroups, categories }: CatalogueSnapshot, imagesBaseUrl: string) {
  return {
    version,
    optionGroups: optionGroups.map(groupView),
    categories: categories.map(({ products, ...category }) => ({
      ...category,
      products: products.map(({ prices, hours, ...product }) => ({
        ...product,
        hours: hours ?? null,
        imageUrl: addressOf(imagesBaseUrl, product.image),
        prices: channels.flatMap((channel) => {
          const amountMinor = prices[channel];
          return amountMinor === undefined ? [] : [{ channel, price: moneyOf(amountMinor) }];
        }),
      })),
    })),
  };
}
