import type { CatalogueSnapshot, OptionGroupSnapshot, ProductSnapshot } from '@pardos/contracts/events/snapshots';
import { openingOf } from '@pardos/contracts/opening-hours';
import { inputError } from '@pardos/contracts/user-errors';
import { itemUnavailable, type OrderError, optionGroupError } from './errors.ts';
import type { OrderLine } from './order.ts';

export type LineRequest = {
  readonly productId: string;
  readonly quantity: number;
  readonly options: readonly { readonly groupId: string; readonly optionId: string }[];
  readonly note?: string | null | undefined;
};

export type Channel = 'DELIVERY' | 'PICKUP' | 'DINE_IN';

/** Products taken off a branch's menu: until when, if anybody knows. */
export type Off = Readonly<Record<string, { readonly until: string | null }>>;

export type Menu = {
  readonly catalogue: CatalogueSnapshot;
  readonly off: Off;
  readonly branchId: string;
  readonly channel: Channel;
  readonly at: Date;
};

type Priced = { readonly line: OrderLine | null; readonly errors: OrderError[] };

export const maxQuantity = 50;
const longestNote = 140;

/** A line at today's price, or everything that is wrong with it. Pure. */
export function priceLine(request: LineRequest, index: number, menu: Menu): Priced {
  const path = ['lines', index];
  const product = menu.catalogue.categories
    .flatMap(({ products }) => products)
    .find(({ id }) => id === request.productId);
  const price = product?.prices[menu.channel];
  if (product === undefined || price === undefined || !sells(product, menu.branchId)) {
    const message = 'Ese producto no está en la carta de este local. Quítalo para continuar.';
    return { line: null, errors: [inputError('PRODUCT_UNKNOWN', message, [...path, 'productId'])] };
  }

  const chosen = choose(request, product, menu.catalogue, path);
  const errors = [...simpleErrors(request, product, menu, path), ...chosen.errors];
  if (errors.length > 0) return { line: null, errors };

  const unitPriceMinor = price + chosen.options.reduce((sum, option) => sum + option.priceDeltaMinor, 0);
  const { id: productId, name, station, chickenEighths } = product;
  const { quantity } = request;
  const note = request.note?.trim() || null;
  const totalMinor = unitPriceMinor * quantity;
  const facts = { productId, name, quantity, note, station, chickenEighths, unitPriceMinor, totalMinor };
  return { line: { id: String(index + 1), options: chosen.options, ...facts }, errors: [] };
}

function sells(product: ProductSnapshot, branchId: string): boolean {
  return product.branchIds === null || product.branchIds.includes(branchId);
}

function simpleErrors(
  { quantity, note }: LineRequest,
  product: ProductSnapshot,
  menu: Menu,
  path: (string | number)[],
) {
  const errors: OrderError[] = [];
  if (quantity < 1 || quantity > maxQuantity) {
    errors.push(inputError('QUANTITY_INVALID', `La cantidad va de 1 a ${maxQuantity}.`, [...path, 'quantity']));
  }
  if ((note?.trim().length ?? 0) > longestNote) {
    errors.push(inputError('TOO_LONG', `Hasta ${longestNote} caracteres.`, [...path, 'note']));
  }
  const off = menu.off[product.id];
  if (off !== undefined && (off.until === null || Date.parse(off.until) > menu.at.getTime())) {
    errors.push(itemUnavailable(product.name, off.until, [...path, 'productId']));
  }
  const sale = openingOf({ hours: product.hours ?? [], pausedReason: null }, menu.at);
  if (product.hours && !sale.open) {
    errors.push(itemUnavailable(product.name, sale.opensAt, [...path, 'productId']));
  }
  return errors;
}

/** The chosen options with what each adds, or what is missing, unknown, twice or too many. */
function choose(
  request: LineRequest,
  product: ProductSnapshot,
  catalogue: CatalogueSnapshot,
  path: (string | number)[],
) {
  const groups = product.optionGroupIds.flatMap((id) => catalogue.optionGroups.filter((group) => group.id === id));
  const errors: OrderError[] = [];
  for (const [n, { groupId, optionId }] of request.options.entries()) {
    const known = groups.find(({ id }) => id === groupId)?.options.some(({ id }) => id === optionId) ?? false;
    const first = request.options.findIndex((other) => other.groupId === groupId && other.optionId === optionId);
    if (known && first === n) continue;
    errors.push(
      inputError('OPTION_UNKNOWN', 'Esa opción no existe o se repite. Elige otra vez.', [...path, 'options', n]),
    );
  }
  const options = groups.flatMap((group) => {
    const chosen = group.options.filter(({ id }) =>
      request.options.some((option) => option.groupId === group.id && option.optionId === id),
    );
    if (chosen.length < group.min || chosen.length > group.max) {
      errors.push(optionGroupError(group, chosen.length, [...path, 'options']));
    }
    return priceOptions(group, chosen);
  });
  return { options, errors };
}

/** The first freeCount options of a group cost nothing more; each beyond costs extraPrice. */
function priceOptions(group: OptionGroupSnapshot, chosen: OptionGroupSnapshot['options']) {
  const { freeCount, extraPriceMinor } = group;
  return chosen.map((option, n) => ({
    groupId: group.id,
    optionId: option.id,
    group: group.name,
    name: option.name,
    priceDeltaMinor: option.priceDeltaMinor + (freeCount !== null && n >= freeCount ? (extraPriceMinor ?? 0) : 0),
  }));
}
