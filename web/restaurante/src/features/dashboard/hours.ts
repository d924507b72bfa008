type Hour = { readonly hour: number; readonly orders: number; readonly sales: { readonly amountMinor: number } };

export type HourBar = {
  readonly hour: string;
  readonly orders: number;
  readonly sales: number;
  readonly salesMinor: number;
};

/** One bar for each hour from the first order to the last; the graph leaves out hours without orders. Sales in soles. */
export function barsOf(hours: readonly Hour[]): readonly HourBar[] {
  if (hours.length === 0) return [];
  const known = new Map(hours.map((each) => [each.hour, each]));
  const first = Math.min(...known.keys());
  const last = Math.max(...known.keys());

  return Array.from({ length: last - first + 1 }, (_, place) => {
    const at = known.get(first + place);
    const salesMinor = at?.sales.amountMinor ?? 0;
    return { hour: `${first + place} h`, orders: at?.orders ?? 0, sales: salesMinor / 100, salesMinor };
  });
}

/** The hour with the most orders; the earliest of those that tie. */
export function peakOf(bars: readonly HourBar[]): HourBar | undefined {
  return bars.toSorted((a, b) => b.orders - a.orders)[0];
}
