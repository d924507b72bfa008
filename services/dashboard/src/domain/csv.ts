export type Cell = string | number | null | undefined;

/** A table as spreadsheets read it (RFC 4180), with the mark that tells Excel it is UTF-8. */
export function toCsv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** Céntimos as a number that a sheet can sum: 4590 → 45.90. Nothing where there is no amount. */
export function amountOf(minor: number | null | undefined): string {
  return minor === null || minor === undefined ? '' : (minor / 100).toFixed(2);
}

/** A text that begins like a formula is run as one by spreadsheets: customers write names and notes. */
function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const harmless = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
