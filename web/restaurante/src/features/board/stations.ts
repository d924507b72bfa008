import type { Station } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import type { GlyphName } from '../../shell/glyph.tsx';
import type { Work } from './lanes.ts';
import { type LineMask, TicketLineDocument, type TicketLineFields } from './ticket-line.ts';

/** Which lines of a ticket are somebody's to make: all, what is cooked, or those of one station. */
export type Scope = 'all' | 'cooked' | Station;

export const stations: readonly { readonly station: Station; readonly name: string; readonly glyph: GlyphName }[] = [
  { station: 'BRASA', name: 'Brasa', glyph: 'fire' },
  { station: 'PARRILLA', name: 'Parrilla', glyph: 'grill' },
  { station: 'FREIDORA', name: 'Freidora', glyph: 'fries' },
  { station: 'FRIA', name: 'Fría', glyph: 'leaf' },
  { station: 'BARRA', name: 'Barra', glyph: 'cup' },
  { station: 'DESPACHO', name: 'Despacho', glyph: 'bag' },
];

/** Put in the bag without being cooked: the kitchen only has to know that they travel along. */
const NOT_COOKED: readonly Station[] = ['BARRA', 'DESPACHO'];

/** A station by its name in an address; null for all of them. */
export function stationAt(slug: string | null): Station | null {
  return stations.find(({ station }) => slugOf(station) === slug)?.station ?? null;
}

/** The name of a station in an address. */
export function slugOf(station: Station): string {
  return station.toLowerCase();
}

/** A ticket's lines that are somebody's to make, and those that others add. */
export function splitLines(lines: LineMask, scope: Scope) {
  const all = readFragment(TicketLineDocument, lines);
  const own = all.filter((line) => isIn(line, scope));
  // An order of drinks alone still has to show something in the kitchen.
  if (scope === 'cooked' && own.length === 0) return { own: all, along: [] };
  return { own, along: all.filter((line) => !own.includes(line)) };
}

/** Those that have something to make at a station; all of them without one. */
export function worksAt(works: readonly Work[], station: Station | null): readonly Work[] {
  if (station === null) return works;
  return works.filter(({ ticket }) => splitLines(ticket.lines, station).own.length > 0);
}

function isIn({ station }: TicketLineFields, scope: Scope): boolean {
  if (scope === 'all') return true;
  return scope === 'cooked' ? !NOT_COOKED.includes(station) : station === scope;
}
