import { toCsv } from '../../shell/csv.ts';
import { slugFor } from '../../shell/slug.ts';
import { blankProduct, type Catalogue, type CategoryEntry, type ProductEntry } from './catalogue.ts';
import { changedFields, type FieldChange, fold, type Known, productColumns } from './product-columns.ts';
import { readCsv } from './read-csv.ts';

/** What a cell must be mended for. The row is that of the sheet: the first is 1 and has the heads. */
export type CellProblem = { readonly row: number; readonly column: string; readonly message: string };

export type ProductChange = {
  readonly name: string;
  readonly fields: readonly FieldChange[];
};

/** What a file would do to the catalogue; with problems, it may not. */
export type ImportPlan = {
  readonly next: Catalogue;
  readonly problems: readonly CellProblem[];
  readonly added: readonly string[];
  readonly changed: readonly ProductChange[];
  readonly removed: readonly string[];
};

const CATEGORY = 'categoria';
const ID = 'codigo';
const heads = [CATEGORY, ID, ...productColumns.map(({ head }) => head)];
const MOST_PROBLEMS = 100;

/** The products of a catalogue as a file that can be edited and read back. */
export function csvOf({ categories }: Catalogue, known: Known): string {
  const rows = categories.flatMap(({ name, products }) =>
    products.map((product) => [name, product.slug, ...productColumns.map((column) => column.text(product, known))]),
  );
  return toCsv(heads, rows);
}

type Row = { readonly number: number; readonly category: string; readonly product: ProductEntry };

/** What a file says, against what is there. The file is the whole carta: what is not in it goes. Pure. */
export function planImport(text: string, catalogue: Catalogue, known: Known): ImportPlan {
  const [head = [], ...body] = readCsv(text);
  const columns = head.map((cell) => fold(cell));
  const absent = heads.filter((each) => !columns.includes(each));
  if (absent.length > 0) return refused(catalogue, absent.map(absentColumn));

  const problems: CellProblem[] = [];
  const before = new Map(catalogue.categories.flatMap(({ products }) => products.map((each) => [each.slug, each])));
  const rows: Row[] = [];
  for (const [n, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cellOf = (column: string) => harmless(cells[columns.indexOf(column)] ?? '');
    const taken = [...before.keys(), ...rows.map(({ product }) => product.slug)];
    const slug = cellOf(ID) || slugFor(cellOf('nombre'), taken);
    const read = readProduct({ ...(before.get(slug) ?? blankProduct), slug }, cellOf, known);
    const row = { number: n + 2, category: cellOf(CATEGORY), product: read.product };
    problems.push(...[...rowProblems(row, rows), ...read.problems].map((problem) => ({ row: row.number, ...problem })));
    rows.push(row);
  }
  if (rows.length === 0) problems.push({ row: 2, column: CATEGORY, message: 'El archivo no tiene ningún producto.' });

  const next = { ...catalogue, categories: categoriesOf(rows, catalogue) };
  return { next, problems: problems.slice(0, MOST_PROBLEMS), ...differences(before, rows, catalogue, known) };
}

function readProduct(start: ProductEntry, cellOf: (column: string) => string, known: Known) {
  const problems: Omit<CellProblem, 'row'>[] = [];
  let product = start;
  for (const { head, read } of productColumns) {
    const answer = read(cellOf(head), product, known);
    if ('problem' in answer) problems.push({ column: head, message: answer.problem });
    else product = { ...product, ...answer.change };
  }
  const priced = product.prices.length > 0 || problems.some(({ column }) => column.startsWith('precio'));
  if (!priced) problems.push({ column: 'precio_delivery', message: 'Pon al menos un precio.' });
  return { product, problems };
}

function rowProblems({ category, product }: Row, before: readonly Row[]): Omit<CellProblem, 'row'>[] {
  const twin = before.find((other) => other.product.slug === product.slug);
  return [
    ...(category === '' ? [{ column: CATEGORY, message: 'Este dato es obligatorio.' }] : []),
    ...(category.length > 60 ? [{ column: CATEGORY, message: 'Usa hasta 60 caracteres.' }] : []),
    ...(twin ? [{ column: ID, message: `“${product.slug}” ya está en la fila ${twin.number}.` }] : []),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(product.slug) && product.slug.length <= 80
      ? []
      : [{ column: ID, message: 'Usa minúsculas, números y guiones, o déjalo vacío.' }]),
  ];
}

/** Categories in the order of the file, by their names; new ones begin without picture. Empty ones stay at the end. */
function categoriesOf(rows: readonly Row[], { categories }: Catalogue): CategoryEntry[] {
  const made = new Map<string, CategoryEntry & { products: ProductEntry[] }>();
  for (const { category, product } of rows) {
    const key = fold(category);
    const known = categories.find(({ name }) => fold(name) === key);
    const taken = [...categories, ...made.values()].map(({ slug }) => slug);
    const start = known ?? { slug: slugFor(category, taken), name: category, description: '', image: '' };
    const entry = made.get(key) ?? { ...start, products: [] };
    entry.products.push(product);
    made.set(key, entry);
  }
  const kept = categories.filter(({ name, products }) => products.length === 0 && !made.has(fold(name)));
  return [...made.values(), ...kept];
}

function differences(
  before: ReadonlyMap<string, ProductEntry>,
  rows: readonly Row[],
  { categories }: Catalogue,
  known: Known,
) {
  const slugs = new Set(rows.map(({ product }) => product.slug));
  const placeOf = (slug: string) => categories.find((each) => each.products.some((one) => one.slug === slug))?.name;
  const changed = rows.flatMap(({ product, category }): ProductChange[] => {
    const old = before.get(product.slug);
    if (!old) return [];
    const place = placeOf(product.slug) ?? '';
    const fields = [
      ...(fold(place) === fold(category) ? [] : [{ label: 'Categoría', from: place, to: category }]),
      ...changedFields(old, product, known),
    ];
    return fields.length === 0 ? [] : [{ name: old.name, fields }];
  });
  return {
    added: rows.filter(({ product }) => !before.has(product.slug)).map(({ product }) => product.name),
    changed,
    removed: [...before.values()].filter(({ slug }) => !slugs.has(slug)).map(({ name }) => name),
  };
}

function refused(next: Catalogue, problems: readonly CellProblem[]): ImportPlan {
  return { next, problems, added: [], changed: [], removed: [] };
}

function absentColumn(column: string): CellProblem {
  return { row: 1, column, message: 'Falta esta columna. Descarga la carta y edita ese archivo.' };
}

/** What an export marked with ' so that no spreadsheet runs it, without the mark. */
function harmless(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');
}
