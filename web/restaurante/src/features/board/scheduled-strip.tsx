import { formatTime, formatWhen } from '@pardos/web-ui/format.ts';
import { Strip, StripItem } from './strip.tsx';
import type { Ticket } from './ticket.ts';

/** Orders for later: in nobody's queue until their time comes. */
export function ScheduledStrip({ tickets, now }: { readonly tickets: readonly Ticket[]; readonly now: number }) {
  const held = heldOf(tickets, now);
  if (held.length === 0) return null;

  return (
    <Strip title="Programados" label="Pedidos programados">
      {held.map(({ number, scheduledFor, arrivesAt, customerName }) => (
        <StripItem
          key={number}
          name={`${number} · ${formatWhen(scheduledFor ?? arrivesAt, now)}`}
          detail={`${customerName} · entra a cocina ${formatTime(arrivesAt)}`}
        />
      ))}
    </Strip>
  );
}

/** Those whose time has not come, the next first. */
function heldOf(tickets: readonly Ticket[], now: number): readonly Ticket[] {
  return tickets
    .filter(({ scheduledFor, arrivesAt }) => scheduledFor && Date.parse(arrivesAt) > now)
    .toSorted((a, b) => a.arrivesAt.localeCompare(b.arrivesAt));
}
