import { describe, expect, it } from 'vitest';
import { blankProduct, type Catalogue, withProductBefore } from '../src/features/menu/catalogue.ts';
import { csvOf, planImport } from '../src/features/menu/import-plan.ts';
import { readCsv } from '../src/features/menu/read-csv.ts';
import { slugFor } from '../src/shell/slug.ts';

const known = { branches: [{ id: 'b1', slug: 'centro', name: 'Centro' }], groups: [] };

const brasa = {
  ...blankProduct,
  slug: 'brasa',
  name: '¼ Brasa, con papas',
  description: '=HYPERLINK("http://malo")',
  prices: [{ channel: 'DELIVERY' as const, amountMinor: 3190 }],
  hours: [{ weekday: 6, opens: '12:00', closes: '16:00' }],
  allergens: ['Huevo', 'Gluten'],
  image: 't1/brasa.webp',
};
const chicha = { ...brasa, slug: 'chicha', name: 'Chicha', branchIds: ['b1'], station: 'BARRA' as const };
const carta: Catalogue = {
  optionGroups: [],
  categories: [
    { slug: 'brasas', name: 'Brasas', description: 'A la leña', image: 't1/b.svg', products: [brasa] },
    { slug: 'bebidas', name: 'Bebidas', description: '', image: '', products: [chicha] },
  ],
};
const file = csvOf(carta, known);

describe('the carta as a file', () => {
  it('comes back as it went out, and no spreadsheet runs what is in it', () => {
    const plan = planImport(file, carta, known);
    expect(plan).toMatchObject({ problems: [], added: [], changed: [], removed: [] });
    expect(plan.next).toEqual(carta);
    expect(file).toContain(`"'=HYPERLINK(""http://malo"")"`);
  });

  it('tells what is new, what changes from what to what, and what goes', () => {
    const rows = readCsv(file);
    const sheet = [rows[0], rows[1]?.map((cell) => (cell === '31.90' ? '33,5' : cell)), withName(rows[1], 'Inca Kola')];
    const plan = planImport(sheet.map((row) => row?.map(quoted).join(';')).join('\r\n'), carta, known);
    expect(plan).toMatchObject({
      problems: [],
      added: ['Inca Kola'],
      changed: [{ name: brasa.name, fields: [{ label: 'Precio delivery', from: '31.90', to: '33.50' }] }],
      removed: ['Chicha'],
    });
    expect(plan.next.categories[0]?.products[0]).toMatchObject({ image: 't1/brasa.webp' });
    expect(plan.next.categories[0]?.products[1]).toMatchObject({ slug: 'inca-kola', image: '' });
  });

  it('says row and column of everything that is wrong', () => {
    const broken = file
      .replace('31.90', 'caro')
      .replace('chicha', 'brasa')
      .replace('Barra', 'Horno')
      .replace('centro', 'luna');
    const { problems } = planImport(broken, carta, known);
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 precio_delivery',
      '3 codigo',
      '3 estacion',
      '3 sedes',
    ]);
  });

  it('is refused as a whole when columns are missing', () => {
    const { problems, next } = planImport('nombre,precio\r\nX,1\r\n', carta, known);
    expect(problems).toContainEqual(expect.objectContaining({ row: 1, column: 'codigo' }));
    expect(next).toBe(carta);
  });
});

describe('the carta in order', () => {
  it('takes a product before another, in the other’s category', () => {
    const { categories } = withProductBefore(carta, 'brasa', 'chicha');
    expect(categories.map(({ products }) => products.map(({ slug }) => slug))).toEqual([[], ['brasa', 'chicha']]);
  });

  it('names what is new without taking a name twice', () => {
    expect(slugFor('½ Pollo a la brasa', [])).toBe('1-2-pollo-a-la-brasa');
    expect(slugFor('Ají', ['aji'])).toBe('aji-2');
  });
});

function withName(row: readonly string[] | undefined, name: string): string[] {
  return (row ?? []).map((cell, n) => (n === 1 ? '' : n === 2 ? name : cell));
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
