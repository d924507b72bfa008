import { blankProduct, type ProductEntry, priceIn } from './catalogue.ts';
import { amountOf } from './product-columns.ts';
import { hoursText, readHours } from './sale-hours.ts';

/** A product as it is being typed: amounts and lists are texts until they are read. */
export type ProductDraft = Pick<
  ProductEntry,
  'name' | 'description' | 'station' | 'featured' | 'branchIds' | 'optionGroupIds'
> & {
  readonly category: string;
  readonly sizeTab: string;
  readonly delivery: string;
  readonly pickup: string;
  readonly dineIn: string;
  readonly eighths: string;
  readonly allergens: string;
  readonly hours: string;
};

export function draftOf(product: ProductEntry | null, category: string): ProductDraft {
  const from = product ?? blankProduct;
  const { name, description, station, featured, branchIds, optionGroupIds } = from;
  return {
    ...{ name, description, station, featured, branchIds, optionGroupIds, category },
    sizeTab: from.sizeTab ?? '',
    delivery: soles(priceIn(from, 'DELIVERY')),
    pickup: soles(priceIn(from, 'PICKUP')),
    dineIn: soles(priceIn(from, 'DINE_IN')),
    eighths: String(from.chickenEighths),
    allergens: from.allergens.join(', '),
    hours: hoursText(from.hours ?? []),
  };
}

/** What was typed, upon what others made of the product meanwhile: where nothing was typed, theirs. */
export function rebased(draft: ProductDraft, before: ProductDraft, now: ProductDraft): ProductDraft {
  const typed = Object.entries(draft).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(new Map(Object.entries(before)).get(name));
  });
  return { ...now, ...Object.fromEntries(typed) };
}

/** What is wrong with what was typed, by field; nothing for what is right. */
export function draftProblems(draft: ProductDraft): Partial<Record<keyof ProductDraft, string>> {
  const price = (text: string) => (text.trim() === '' || amountOf(text) !== null ? undefined : 'Como 31.90');
  const unpriced = [draft.delivery, draft.pickup, draft.dineIn].every((text) => text.trim() === '');
  const eighths = Number(draft.eighths);
  return {
    name: draft.name.trim() === '' ? 'Este dato es obligatorio.' : undefined,
    description: draft.description.trim() === '' ? 'Este dato es obligatorio.' : undefined,
    delivery: unpriced ? 'Pon al menos un precio.' : price(draft.delivery),
    pickup: price(draft.pickup),
    dineIn: price(draft.dineIn),
    eighths: Number.isInteger(eighths) && eighths >= 0 && eighths <= 80 ? undefined : 'Un entero de 0 a 80.',
    hours: readHours(parts(draft.hours, '/')) ? undefined : 'Escribe así: lun 12:00-16:00 / sáb 12:00-18:00.',
  };
}

/** The product that a draft describes; null while something is wrong with it. */
export function productOf(draft: ProductDraft, before: ProductEntry | null): ProductEntry | null {
  if (Object.values(draftProblems(draft)).some((problem) => problem !== undefined)) return null;
  const hours = readHours(parts(draft.hours, '/')) ?? [];
  const prices = [
    { channel: 'DELIVERY' as const, amountMinor: amountOf(draft.delivery) },
    { channel: 'PICKUP' as const, amountMinor: amountOf(draft.pickup) },
    { channel: 'DINE_IN' as const, amountMinor: amountOf(draft.dineIn) },
  ];
  const { station, featured, branchIds, optionGroupIds } = draft;
  return {
    ...(before ?? blankProduct),
    ...{ station, featured, branchIds, optionGroupIds },
    name: draft.name.trim(),
    description: draft.description.trim(),
    sizeTab: draft.sizeTab.trim() || null,
    prices: prices.flatMap(({ channel, amountMinor }) => (amountMinor === null ? [] : [{ channel, amountMinor }])),
    chickenEighths: Number(draft.eighths),
    allergens: parts(draft.allergens, ','),
    hours: hours.length === 0 ? null : hours,
  };
}

function parts(text: string, separator: string): string[] {
  return text.split(separator).flatMap((part) => part.trim() || []);
}

function soles(amountMinor: number | null): string {
  return amountMinor === null ? '' : (amountMinor / 100).toFixed(2);
}
