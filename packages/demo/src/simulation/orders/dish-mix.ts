import type { Random } from '../chance/random.ts';
import type { Product } from './shop.ts';

export type Line = {
  readonly productId: string;
  readonly quantity: number;
  readonly options: readonly { readonly groupId: string; readonly optionId: string }[];
};

type Part = 'MAIN' | 'SIDE' | 'DRINK';

const sideCategories = /guarnicion|ensalada|adicional|postre|piqueo/;

/** What a product is in a meal. */
export function partOf({ category, station }: Product): Part {
  if (station === 'BARRA') return 'DRINK';
  return sideCategories.test(category) ? 'SIDE' : 'MAIN';
}

/** How much a dish is in demand: pollo a la brasa is what people come for, a quarter or a half more than a whole. */
export function demandFor({ station, chickenEighths }: Product): number {
  if (station !== 'BRASA' || chickenEighths === 0) return 1;
  return chickenEighths <= 4 ? 8 : 5;
}

/** A meal by chance: one dish or more, with drinks and sides added. */
export function mealOf(menu: readonly Product[], random: Random): Line[] {
  const of = (part: Part) => menu.filter((product) => partOf(product) === part);
  const dishes = random.weighted([1, 2, 3], (count) => [0, 65, 27, 8][count] ?? 0);
  const extras = (part: Part, share: number) => (of(part).length > 0 && random.chance(share) ? [part] : []);
  const parts: Part[] = [
    ...Array.from({ length: dishes }, () => 'MAIN' as const),
    ...extras('DRINK', 0.6),
    ...extras('SIDE', 0.4),
  ];
  return parts.map((part) => lineOf(of(part).length > 0 ? of(part) : menu, random));
}

/** One more line, for an order that is below the minimum of its zone. */
export function lineOf(menu: readonly Product[], random: Random): Line {
  const product = random.weighted(menu, demandFor);
  return {
    productId: product.id,
    quantity: random.chance(0.15) ? 2 : 1,
    options: product.optionGroups.flatMap(({ id, min, max, options }) =>
      random
        .some(options, Math.min(max, random.chance(0.35) ? min + 1 : min))
        .map((option) => ({ groupId: id, optionId: option.id })),
    ),
  };
}
