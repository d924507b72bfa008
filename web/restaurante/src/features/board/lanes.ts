import type { StageKind } from '../../gql/graphql.ts';
import type { Ticket, TicketStage } from './ticket.ts';

/** A ticket at the stage where it is now. */
export type Work = { readonly ticket: Ticket; readonly stage: TicketStage };

export type Lane = {
  /** Waiting for somebody, by arrival of the order, or the release of one for later: that is how the server gives them out. */
  readonly queue: readonly Work[];
  /** In somebody's hands, taken first to last. */
  readonly hands: readonly Work[];
};

/**
 * What waits and what is in hand at some stages.
 *
 * The stage is worked out from the steps and not read from currentStage, which does not know yet
 * what was done on this device a moment ago.
 */
export function laneOf(tickets: readonly Ticket[], kinds: readonly StageKind[]): Lane {
  const here = tickets.flatMap((ticket) => {
    const stage = stageNow(ticket);
    return stage && kinds.includes(stage.kind) ? [{ ticket, stage }] : [];
  });

  return {
    queue: here.filter(({ stage }) => stage.state === 'WAITING').sort(by(({ ticket }) => ticket.arrivesAt)),
    hands: here.filter(({ stage }) => stage.state === 'CLAIMED').sort(by(({ stage }) => stage.startedAt ?? '')),
  };
}

/** The step where a ticket is; undefined when it has ended. */
export function stageNow(ticket: Pick<Ticket, 'stages'>): TicketStage | undefined {
  const first = ticket.stages.find((stage) => stage.state !== 'COMPLETED');
  return first?.state === 'CANCELLED' ? undefined : first;
}

/** A ticket that comes back keeps its old place, and nothing moves while one looks. */
function by(moment: (work: Work) => string) {
  const key = (work: Work) => `${moment(work)} ${work.ticket.order.id}`;
  return (a: Work, b: Work) => key(a).localeCompare(key(b));
}
