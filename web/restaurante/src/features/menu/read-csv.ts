/**
 * The rows of a file as a spreadsheet saved it (RFC 4180): commas, semicolons or tabs, whichever its first line has
 * most of; quotes around what holds them; a mark of UTF-8 before all is passed over. Empty rows stay, so that numbers
 * of rows are those of the sheet.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;

  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (quoted && sign === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell === '')) {
      quoted = !quoted;
    } else if (quoted) {
      cell += sign;
    } else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (sign !== '\r') {
      cell += sign;
    }
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

function separatorOf(source: string): string {
  const [head = ''] = source.split('\n', 1);
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most), ',');
}
