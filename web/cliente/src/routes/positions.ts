import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

const KEPT = 30;

const schema = z.array(z.tuple([z.string(), z.number()]));

const stored = storedValue<z.infer<typeof schema>>({ key: 'pardos:positions:v1', schema, empty: [], area: 'visit' });

/** How far down a visit to a page was, by its place in the history; 0 when it is not known. */
export function positionOf(key: string): number {
  return stored.read().find(([known]) => known === key)?.[1] ?? 0;
}

/** Remembers how far down it is. */
export function keepPosition(key: string, top: number): void {
  const others = stored.read().filter(([known]) => known !== key);
  const own: [string, number] = [key, Math.round(top)];
  stored.write([own, ...others].slice(0, KEPT));
}
