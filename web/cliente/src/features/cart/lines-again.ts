import { type CartLine, MAX_QUANTITY } from './cart.ts';

type Ordered = {
  readonly productId: string;
  readonly name: string;
  readonly quantity: number;
  readonly note?: string | null | undefined;
  readonly unitPrice: { readonly amountMinor: number };
  readonly options: readonly {
    readonly groupId?: string | null | undefined;
    readonly optionId?: string | null | undefined;
  }[];
};

/**
 * The lines of an order as the cart takes them, with what each was called and cost: the cart then says what is gone, sold
 * out or dearer. An option that was kept without its id is left out, and the cart asks for the choice again.
 */
export function linesAgain(lines: readonly Ordered[]): readonly CartLine[] {
  return lines.map(({ productId, name, quantity, note, unitPrice, options }) => ({
    productId,
    quantity: Math.min(quantity, MAX_QUANTITY),
    note: note ?? null,
    options: options.flatMap(({ groupId, optionId }) => (groupId && optionId ? [{ groupId, optionId }] : [])),
    seen: { name, unitPriceMinor: unitPrice.amountMinor },
  }));
}
