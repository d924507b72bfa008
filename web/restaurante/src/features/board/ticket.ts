import type { TicketFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

/** An order on a board, as every board reads it. */
export const TicketDocument = graphql(`
  fragment Ticket on BoardCard {
    order {
      id
    }
    number
    channel
    status
    placedAt
    promisedAt
    delay {
      minutes
      reason
      note
    }
    arrivesAt
    scheduledFor
    customerName
    allergyNote
    currentStage
    stages {
      taskId
      kind
      state
      waitingSince
      startedAt
      endedAt
      by {
        name
        role
      }
      mine
      targetSeconds
      version
    }
    lines {
      ...TicketLine
      ...ChickenShare
    }
  }
`);

export const BoardDocument = graphql(`
  query Board($branchId: ID!, $knownRevision: Int) {
    board(branchId: $branchId, knownRevision: $knownRevision) {
      revision
      pollAfterSeconds
      serverTime
      changed {
        ...Ticket
      }
    }
  }
`);

export type Ticket = TicketFragment;
export type TicketStage = Ticket['stages'][number];
