import type { DomainEvent } from '@pardos/contracts/events/event';
import * as z from 'zod/mini';

/** Somebody gave a task back, or undid a step of it. */
export const Setback = z.object({ id: z.string(), name: z.string(), what: z.enum(['released', 'undone']) });
export type Setback = z.infer<typeof Setback>;

type Known = { readonly setbacks: Readonly<Record<string, Setback>> };

/**
 * With the setback that an event tells; the same object when it tells none, or one that is known. Each is kept by the
 * version of its task: a set, so that neither repeats nor disorder of events count for anything.
 */
export function withSetback<K extends Known>(known: K, event: DomainEvent): K {
  if (event.detailType !== 'StageReleased.v1' && event.detailType !== 'StageUndone.v1') return known;
  const { task } = event.data;
  const { id, name } = event.actor;
  const place = `${task.index}:${task.version}`;
  if (id === null || name === null || known.setbacks[place] !== undefined) return known;

  const what = event.detailType === 'StageReleased.v1' ? 'released' : 'undone';
  return { ...known, setbacks: { ...known.setbacks, [place]: { id, name, what } } };
}
