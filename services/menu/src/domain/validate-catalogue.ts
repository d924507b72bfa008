import type { CatalogueRequest, CategoryRequest, OptionGroupRequest, ProductRequest } from './catalogue-request.ts';
import {
  amountErrors,
  lengthErrors,
  type Path,
  type Problem,
  repeatErrors,
  slugErrors,
  textErrors,
  unless,
} from './input-rules.ts';

/** Everything that is wrong with a catalogue, all at once; empty when nothing is. */
export function catalogueErrors({ optionGroups, categories }: CatalogueRequest): readonly Problem[] {
  const groupIds = optionGroups.map((group) => group.id);
  const paths = categories.flatMap((category, c) =>
    category.products.map((_, p) => ['categories', c, 'products', p, 'slug'] as const),
  );
  return [
    ...repeatErrors(groupIds, (index) => ['optionGroups', index, 'id']),
    ...optionGroups.flatMap((group, index) => groupErrors(group, ['optionGroups', index])),
    ...repeatErrors(
      categories.map((category) => category.slug),
      (index) => ['categories', index, 'slug'],
    ),
    ...repeatErrors(
      categories.flatMap((category) => category.products.map((product) => product.slug)),
      (index) => paths[index] ?? [],
    ),
    ...categories.flatMap((category, index) => categoryErrors(category, groupIds, ['categories', index])),
  ];
}

function groupErrors({ id, name, min, max, options, freeCount, extraPriceMinor }: OptionGroupRequest, at: Path) {
  return [
    ...slugErrors(id, [...at, 'id']),
    ...textErrors(name, 60, [...at, 'name']),
    ...unless(min >= 0 && min <= max, 'El mínimo va de 0 al máximo.', [...at, 'min']),
    ...unless(max >= 1 && max <= options.length, 'El máximo va de 1 al número de opciones.', [...at, 'max']),
    ...unless((freeCount ?? 0) >= 0, 'Las gratuitas no pueden ser negativas.', [...at, 'freeCount']),
    ...unless(
      (freeCount ?? null) === null ? (extraPriceMinor ?? null) === null : (extraPriceMinor ?? -1) >= 0,
      'El precio de las adicionales va junto con el número de gratuitas.',
      [...at, 'extraPriceMinor'],
    ),
    ...repeatErrors(
      options.map((option) => option.id),
      (index) => [...at, 'options', index, 'id'],
    ),
    ...options.flatMap((option, index) => [
      ...slugErrors(option.id, [...at, 'options', index, 'id']),
      ...textErrors(option.name, 60, [...at, 'options', index, 'name']),
      ...amountErrors(option.priceDeltaMinor, [...at, 'options', index, 'priceDeltaMinor']),
    ]),
  ];
}

function categoryErrors(category: CategoryRequest, groupIds: readonly string[], at: Path) {
  const { slug, name, description, image, products } = category;
  return [
    ...slugErrors(slug, [...at, 'slug']),
    ...textErrors(name, 60, [...at, 'name']),
    ...lengthErrors(description, 300, [...at, 'description']),
    ...lengthErrors(image, 200, [...at, 'image']),
    ...products.flatMap((product, index) => productErrors(product, groupIds, [...at, 'products', index])),
  ];
}

const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/;

function hoursErrors({ weekday, opens, closes }: NonNullable<ProductRequest['hours']>[number], at: Path) {
  const message = 'La hora se escribe como 11:30.';
  return [
    ...unless(weekday >= 1 && weekday <= 7, 'El día va de 1 (lunes) a 7 (domingo).', [...at, 'weekday']),
    ...unless(timeForm.test(opens), message, [...at, 'opens']),
    ...unless(timeForm.test(closes), message, [...at, 'closes']),
  ];
}

function productErrors(product: ProductRequest, groupIds: readonly string[], at: Path) {
  const { slug, name, description, prices, image, chickenEighths, optionGroupIds } = product;
  return [
    ...slugErrors(slug, [...at, 'slug']),
    ...textErrors(name, 80, [...at, 'name']),
    ...textErrors(description, 300, [...at, 'description']),
    ...lengthErrors(image, 200, [...at, 'image']),
    ...lengthErrors(product.sizeTab ?? '', 20, [...at, 'sizeTab']),
    ...product.allergens.flatMap((allergen, index) => textErrors(allergen, 40, [...at, 'allergens', index])),
    ...(product.hours ?? []).flatMap((entry, index) => hoursErrors(entry, [...at, 'hours', index])),
    ...unless(prices.length > 0, 'Pon al menos un precio.', [...at, 'prices']),
    ...prices.flatMap(({ amountMinor }, index) => amountErrors(amountMinor, [...at, 'prices', index, 'amountMinor'])),
    ...repeatErrors(
      prices.map(({ channel }) => channel),
      (index) => [...at, 'prices', index, 'channel'],
    ),
    ...unless(chickenEighths >= 0 && chickenEighths <= 80, 'Van de 0 a 80 octavos de pollo.', [
      ...at,
      'chickenEighths',
    ]),
    ...optionGroupIds.flatMap((id, index) =>
      unless(groupIds.includes(id), `No hay un grupo "${id}".`, [...at, 'optionGroupIds', index]),
    ),
    ...repeatErrors(optionGroupIds, (index) => [...at, 'optionGroupIds', index]),
  ];
}
