import type { Json } from '../json.ts';

export type TimelineKind = 'event' | 'log' | 'message' | 'state' | 'row' | 'mail';

/** Something that happened, wherever it happened. */
export type TimelineEntry = {
  /** The same each time that it is told. */
  readonly id: string;
  readonly at: number;
  readonly kind: TimelineKind;
  /** Who tells it: a service, a function, a queue. */
  readonly where: string;
  readonly title: string;
  readonly note: string | null;
  readonly tone: 'plain' | 'ok' | 'warn' | 'bad';
  readonly data: Json;
};

/** What is told of the same moment: causes before effects. */
const ORDER: readonly TimelineKind[] = ['row', 'event', 'message', 'log', 'state', 'mail'];

/** One line of time from many, oldest first; of more than `most`, the newest. */
export function mergeTimeline(lists: readonly (readonly TimelineEntry[])[], most: number): TimelineEntry[] {
  const byTime = (one: TimelineEntry, other: TimelineEntry) =>
    one.at - other.at || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind);
  return lists.flat().toSorted(byTime).slice(-most);
}
