import { cx } from '@pardos/web-ui/cx.ts';
import { useSearchParams } from 'react-router';
import { type BusEvent, EventPage } from '../../api/events.ts';
import { useLive } from '../../api/use-live.ts';
import { PathsChip } from '../../shell/event-paths.tsx';
import { formatCount, formatInstant } from '../../shell/format.ts';
import { Page } from '../../shell/page.tsx';
import rows from '../../shell/rows.module.css';
import { SearchBox } from '../../shell/search-box.tsx';
import { Shown } from '../../shell/shown.tsx';
import { Unfold } from '../../shell/unfold.tsx';
import styles from './events-page.module.css';
import { WholeEventView } from './whole-event.tsx';

/** What went over the bus lately, newest first, and which way each went. */
export function EventsPage() {
  const [search, setSearch] = useSearchParams();
  const text = search.get('texto') ?? '';
  const live = useLive({ path: `/events?${new URLSearchParams({ text })}`, schema: EventPage, everyMs: 1500 });
  return (
    <Page
      title="Eventos"
      note={live.data && `${formatCount(live.data.kept)} recordados`}
      tools={
        <SearchBox
          label="Tipo, id o cualquier texto"
          value={text}
          onSearch={(value) => setSearch(value === '' ? {} : { texto: value }, { replace: true })}
        />
      }
    >
      <Shown
        live={live}
        isEmpty={({ events }) => events.length === 0}
        empty={{ title: 'Ningún evento', text: 'El bus todavía no llevó ninguno, o ninguno tiene ese texto.' }}
      >
        {({ events }) => (
          <div className={rows.rows}>
            {events.map((event) => (
              <Unfold key={event.id} summary={<Line event={event} />}>
                {() => <WholeEventView event={event} />}
              </Unfold>
            ))}
          </div>
        )}
      </Shown>
    </Page>
  );
}

function Line({ event }: { readonly event: BusEvent }) {
  const { aggregate } = event;
  return (
    <span className={cx(rows.line, styles.line)}>
      <time className={rows.muted} dateTime={new Date(event.at).toISOString()}>
        {formatInstant(event.at)}
      </time>
      <strong>{event.type}</strong>
      <span className={rows.muted}>{event.source}</span>
      <span className={cx(rows.muted, rows.long)}>
        {aggregate && `${aggregate.type} ${aggregate.id} v${aggregate.version}`}
      </span>
      <span>
        <PathsChip paths={event.paths} />
      </span>
    </span>
  );
}
