import type { CartLine } from './cart.ts';

export type CartChange =
  | { readonly kind: 'GONE'; readonly name: string }
  | { readonly kind: 'SOLD_OUT'; readonly name: string; readonly why: string }
  | { readonly kind: 'PRICE'; readonly name: string; readonly fromMinor: number; readonly toMinor: number };

type Now = { readonly name: string; readonly unitPriceMinor: number; readonly problem: string | null };

/** What is different about a line since the customer last saw it; null when nothing is. */
export function changeOf({ seen }: Pick<CartLine, 'seen'>, now: Now | null): CartChange | null {
  if (!now) return { kind: 'GONE', name: seen?.name ?? 'Un producto' };
  if (now.problem) return { kind: 'SOLD_OUT', name: now.name, why: now.problem };
  if (!seen || seen.unitPriceMinor === now.unitPriceMinor) return null;
  return { kind: 'PRICE', name: now.name, fromMinor: seen.unitPriceMinor, toMinor: now.unitPriceMinor };
}

/** A change in words. */
export function changeWords(change: CartChange, money: (amountMinor: number) => string): string {
  switch (change.kind) {
    case 'GONE':
      return `${change.name} ya no está en la carta de este restaurante. Quítalo para continuar.`;
    case 'SOLD_OUT':
      return `${change.name}: ${change.why}`;
    case 'PRICE': {
      const moved = change.toMinor > change.fromMinor ? 'subió' : 'bajó';
      return `${change.name} ${moved} de ${money(change.fromMinor)} a ${money(change.toMinor)}.`;
    }
  }
}
