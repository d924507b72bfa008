import type { Ticket } from '../src/features/board/ticket.ts';
import type { ChickenShareFragment, TicketLineFragment } from '../src/gql/graphql.ts';

type Line = TicketLineFragment & ChickenShareFragment;

/** A line of a ticket for tests: a quarter chicken of the oven unless told otherwise. */
export function aLine(over: Partial<Line> = {}): Ticket['lines'][number] {
  const line: Line = {
    id: 'line-1',
    name: '¼ Brasa',
    quantity: 1,
    options: [],
    note: null,
    station: 'BRASA',
    chickenEighths: 2,
    ...over,
  };
  return { ...line, ' $fragmentRefs': { TicketLineFragment: line, ChickenShareFragment: line } };
}
