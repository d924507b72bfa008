import type { OrderPageQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const OrderPageDocument = graphql(`
  query OrderPage($id: ID!) {
    order(id: $id) {
      id
      number
      status
      channel
      placedAt
      promisedAt
      delay {
        minutes
        reason
        note
        expectedAt
      }
      cancelReason
      canCancel
      version
      stages {
        endedAt
      }
      ...OrderStages
      ...OrderLedger
      ...OrderMoney
      ...OrderRating
      ...OrderCustomerCard
      ...OrderActions
    }
  }
`);

/** Only tells that something changed; the page then reads everything again. */
export const OrderWatchDocument = graphql(`
  query OrderWatch($id: ID!, $knownRevision: Int) {
    orderStatus(id: $id, knownRevision: $knownRevision) {
      revision
      pollAfterSeconds
      serverTime
      changed {
        status
      }
    }
  }
`);

export type PageOrder = NonNullable<OrderPageQuery['order']>;
