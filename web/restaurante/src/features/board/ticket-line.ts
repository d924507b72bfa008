import type { TicketLineFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql } from '../../gql/index.ts';

export const TicketLineDocument = graphql(`
  fragment TicketLine on BoardLine {
    id
    name
    quantity
    options
    note
    station
  }
`);

/** Lines as a ticket carries them; readFragment opens them. */
export type LineMask = readonly FragmentType<typeof TicketLineDocument>[];
export type TicketLineFields = TicketLineFragment;
