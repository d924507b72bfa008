/** An integer number of céntimos. */
export type Centimos = number;

const soles = new Intl.NumberFormat('es-PE', { style: 'currency', currency: 'PEN' });

/** S/ 45.90, with a no-break space, as es-PE writes it. */
export function formatMoney(amountMinor: Centimos): string {
  return soles.format(amountMinor / 100);
}

/** The GraphQL Money of an amount. */
export function moneyOf(amountMinor: Centimos) {
  return { amountMinor, currency: 'PEN' as const, formatted: formatMoney(amountMinor) };
}

/** The tax inside a price that includes it, to the nearest céntimo. Rate in basis points: 1800 is IGV's 18 %. */
export function taxInside(amountMinor: Centimos, rateBps: number): Centimos {
  return amountMinor - Math.round((amountMinor * 10_000) / (10_000 + rateBps));
}
