import * as z from 'zod/mini';
import { BusEvent } from '../../api/events.ts';
import type { TimelineEntry } from '../../api/orders.ts';
import { Chip } from '../../shell/chip.tsx';
import { EventPaths, PathsChip } from '../../shell/event-paths.tsx';
import { formatInstant, formatMs, shortName } from '../../shell/format.ts';
import { JsonView } from '../../shell/json-view.tsx';
import rows from '../../shell/rows.module.css';
import { Unfold } from '../../shell/unfold.tsx';
import { kindWords } from './kinds.ts';
import styles from './timeline.module.css';

const notes: Readonly<Record<string, string>> = { entered: 'entra', exited: 'sale' };
const places: Readonly<Record<string, string>> = {
  visible: 'espera en la cola',
  'in-flight': 'en manos de su consumidor',
  delayed: 'aplazado',
};

/** Everything that happened, oldest first; each line opens to its data. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className={rows.rows} aria-label="Lo que pasó, en orden">
      {entries.map((entry, index) => (
        <li key={entry.id} className={styles.entry} data-kind={entry.kind}>
          <Unfold summary={<Line entry={entry} since={entries[index - 1]?.at} />}>
            {() => <Behind entry={entry} />}
          </Unfold>
        </li>
      ))}
    </ol>
  );
}

function Line({ entry, since }: { readonly entry: TimelineEntry; readonly since: number | undefined }) {
  const { at, kind, where, title, note, tone } = entry;
  const event = kind === 'event' ? z.safeParse(BusEvent, entry.data) : undefined;
  return (
    <span className={styles.line}>
      <time className={styles.at} dateTime={new Date(at).toISOString()}>
        {at === 0 ? 'sin hora' : formatInstant(at)}
      </time>
      <span className={styles.gap}>{!since ? '' : `+${formatMs(at - since)}`}</span>
      <span className={styles.kind}>{kindWords[kind].one}</span>
      <span className={styles.title}>
        {note && notes[note] ? `${notes[note]} ` : ''}
        {kind === 'message' ? places[title] : title}
        {kind === 'log' && note && <span className={styles.about}> {note}</span>}
      </span>
      <span className={styles.where}>{shortName(where)}</span>
      <span className={styles.state}>
        {event?.success && <PathsChip paths={event.data.paths} />}
        {!event && tone !== 'plain' && <Chip tone={tone}>{tone === 'bad' ? 'error' : 'atención'}</Chip>}
      </span>
    </span>
  );
}

function Behind({ entry }: { readonly entry: TimelineEntry }) {
  const event = entry.kind === 'event' ? z.safeParse(BusEvent, entry.data) : undefined;
  return (
    <>
      {event?.success && <EventPaths paths={event.data.paths} />}
      <JsonView label={`Datos: ${entry.title}`} value={dataOf(entry)} />
    </>
  );
}

/** Of an event only what was on the bus: its ways are drawn above it. */
function dataOf({ kind, data }: TimelineEntry): unknown {
  const isWhole = kind === 'event' && typeof data === 'object' && data !== null && 'event' in data;
  return isWhole ? data.event : data;
}
