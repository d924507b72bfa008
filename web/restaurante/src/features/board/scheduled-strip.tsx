import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { formatTime, formatWhen } from '@pardos/web-ui/format.ts';
import strip from './team-strip.module.css';
import type { Ticket } from './ticket.ts';

/** Orders for later: in nobody's queue until their time comes. */
export function ScheduledStrip({ tickets, now }: { readonly tickets: readonly Ticket[]; readonly now: number }) {
  const held = heldOf(tickets, now);
  if (held.length === 0) return null;

  return (
    <section className={strip.strip} aria-labelledby="scheduled">
      <h2 id="scheduled" className={strip.title}>
        Programados
      </h2>
      <ScrollArea label="Pedidos programados" className={strip.scroll}>
        <ul className={strip.people}>
          {held.map(({ number, scheduledFor, arrivesAt, customerName }) => (
            <li key={number} className={strip.person}>
              <span>
                {number} · {formatWhen(scheduledFor ?? arrivesAt, now)}
                <small>
                  {customerName} · entra a cocina {formatTime(arrivesAt)}
                </small>
              </span>
            </li>
          ))}
        </ul>
      </ScrollArea>
    </section>
  );
}

/** Those whose time has not come, the next first. */
function heldOf(tickets: readonly Ticket[], now: number): readonly Ticket[] {
  return tickets
    .filter(({ scheduledFor, arrivesAt }) => scheduledFor && Date.parse(arrivesAt) > now)
    .toSorted((a, b) => a.arrivesAt.localeCompare(b.arrivesAt));
}
