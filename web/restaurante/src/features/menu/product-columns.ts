import { stationName } from '../../labels.ts';
import type { GroupEntry, ProductEntry } from './catalogue.ts';
import { hoursText, readHours } from './sale-hours.ts';

/** What cells may name. */
export type Known = {
  readonly branches: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  readonly groups: readonly GroupEntry[];
};

/** A cell that was read: what it changes of the product, or what is wrong with it, in Spanish. */
type Read = { readonly change: Partial<ProductEntry> } | { readonly problem: string };

/** A column of the file: what a product has there, and what is read from it. Also how a change is told. */
export type Column = {
  readonly head: string;
  readonly label: string;
  text(product: ProductEntry, known: Known): string;
  read(cell: string, product: ProductEntry, known: Known): Read;
};

const SEPARATOR = ' / ';

/** Between the category, which is first, and nothing. The id is not here: it says which product a row is. */
export const productColumns: readonly Column[] = [
  {
    head: 'nombre',
    label: 'Nombre',
    text: ({ name }) => name,
    read: (cell) => (cell === '' ? missing : fits(cell, 80, { name: cell })),
  },
  {
    head: 'descripcion',
    label: 'Descripción',
    text: ({ description }) => description,
    read: (cell) => (cell === '' ? missing : fits(cell, 300, { description: cell })),
  },
  {
    head: 'presentacion',
    label: 'Presentación',
    text: ({ sizeTab }) => sizeTab ?? '',
    read: (cell) => fits(cell, 20, { sizeTab: cell || null }),
  },
  price('precio_delivery', 'Precio delivery', 'DELIVERY'),
  price('precio_recojo', 'Precio recojo', 'PICKUP'),
  price('precio_salon', 'Precio salón', 'DINE_IN'),
  {
    head: 'estacion',
    label: 'Estación',
    text: ({ station }) => stationName[station],
    read: (cell) => {
      const station = stations.find((each) => fold(stationName[each]) === fold(cell));
      const all = stations.map((each) => stationName[each]).join(', ');
      return station ? { change: { station } } : { problem: `Escribe una de estas: ${all}.` };
    },
  },
  {
    head: 'octavos_pollo',
    label: 'Octavos de pollo',
    text: ({ chickenEighths }) => String(chickenEighths),
    read: (cell) => {
      const eighths = Number(cell || '0');
      const right = Number.isInteger(eighths) && eighths >= 0 && eighths <= 80;
      return right ? { change: { chickenEighths: eighths } } : { problem: 'Va un entero de 0 a 80: un pollo son 8.' };
    },
  },
  {
    head: 'alergenos',
    label: 'Alérgenos',
    text: ({ allergens }) => allergens.join(SEPARATOR),
    read: (cell) => ({ change: { allergens: listOf(cell) } }),
  },
  {
    head: 'en_portada',
    label: 'En portada',
    text: ({ featured }) => (featured ? 'sí' : 'no'),
    read: (cell) =>
      ['si', 'no', ''].includes(fold(cell))
        ? { change: { featured: fold(cell) === 'si' } }
        : { problem: 'Escribe sí o no.' },
  },
  {
    head: 'opciones',
    label: 'Opciones',
    text: ({ optionGroupIds }) => optionGroupIds.join(SEPARATOR),
    read: (cell, _, { groups }) => {
      const optionGroupIds = listOf(cell);
      const unknown = optionGroupIds.find((id) => !groups.some((group) => group.id === id));
      return unknown ? { problem: `No hay un grupo de opciones “${unknown}”.` } : { change: { optionGroupIds } };
    },
  },
  {
    head: 'sedes',
    label: 'Sedes',
    text: ({ branchIds }, { branches }) =>
      (branchIds ?? []).map((id) => branches.find((branch) => branch.id === id)?.slug ?? id).join(SEPARATOR),
    read: (cell, _, { branches }) => {
      const slugs = listOf(cell);
      const unknown = slugs.find((slug) => !branches.some((branch) => branch.slug === slug || branch.id === slug));
      if (unknown) return { problem: `No hay una sede “${unknown}”. Déjalo vacío para todas.` };
      const ids = branches.filter(({ id, slug }) => slugs.includes(slug) || slugs.includes(id)).map(({ id }) => id);
      return { change: { branchIds: slugs.length === 0 ? null : ids } };
    },
  },
  {
    head: 'horario',
    label: 'Horario',
    text: ({ hours }) => hoursText(hours ?? []),
    read: (cell) => {
      const hours = readHours(listOf(cell));
      if (hours === null) return { problem: 'Escribe así: lun 12:00-16:00 / sáb 12:00-18:00.' };
      return { change: { hours: hours.length === 0 ? null : hours } };
    },
  },
];

const stations = Object.keys(stationName).filter((key): key is ProductEntry['station'] => key in stationName);
const missing = { problem: 'Este dato es obligatorio.' };
const mostMinor = 10_000_000;

function price(head: string, label: string, channel: ProductEntry['prices'][number]['channel']): Column {
  const amountIn = ({ prices }: ProductEntry) => prices.find((each) => each.channel === channel)?.amountMinor;
  return {
    head,
    label,
    text: (product) => {
      const amountMinor = amountIn(product);
      return amountMinor === undefined ? '' : (amountMinor / 100).toFixed(2);
    },
    read: (cell, { prices }) => {
      const others = prices.filter((each) => each.channel !== channel);
      if (cell === '') return { change: { prices: others } };
      const amountMinor = amountOf(cell);
      if (amountMinor === null) return { problem: 'Escribe un precio en soles, como 31.90. Vacío: no se vende así.' };
      return { change: { prices: [...others, { channel, amountMinor }] } };
    },
  };
}

/** Céntimos of an amount as people write it: 31.90, 31,9, S/ 31. Null for anything else. */
export function amountOf(text: string): number | null {
  const [, whole, decimals = ''] = /^(?:S\/\s*)?(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const amountMinor = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return amountMinor <= mostMinor ? amountMinor : null;
}

function fits(cell: string, longest: number, change: Partial<ProductEntry>): Read {
  return cell.length <= longest ? { change } : { problem: `Usa hasta ${longest} caracteres.` };
}

function listOf(cell: string): string[] {
  return cell.split('/').flatMap((part) => part.trim() || []);
}

/** Without accents and case, as people type. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

export type FieldChange = { readonly label: string; readonly from: string; readonly to: string };

/** What is not the same of a product, in the words of a sheet. */
export function changedFields(before: ProductEntry, after: ProductEntry, known: Known): FieldChange[] {
  return productColumns.flatMap(({ label, text }) => {
    const [from, to] = [text(before, known), text(after, known)];
    return from === to ? [] : [{ label, from, to }];
  });
}
