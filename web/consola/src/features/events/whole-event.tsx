import { Link } from 'react-router';
import { type BusEvent, WholeEvent } from '../../api/events.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { EventPaths } from '../../shell/event-paths.tsx';
import { JsonView } from '../../shell/json-view.tsx';
import { Shown } from '../../shell/shown.tsx';

const UNCHANGING_MS = 60_000;

/** The ways of an event and all of its JSON, read when it is looked at. */
export function WholeEventView({ event }: { readonly event: BusEvent }) {
  const live = useLive({ path: `/events/${event.id}`, schema: WholeEvent, everyMs: UNCHANGING_MS });
  return (
    <>
      <EventPaths paths={event.paths} />
      {event.correlationId && (
        <p>
          Correlación <Link to={paths.logsAbout(event.correlationId)}>{event.correlationId}</Link>
        </p>
      )}
      <Shown live={live}>{(whole) => <JsonView label={`Evento ${event.type}`} value={whole.event} />}</Shown>
    </>
  );
}
