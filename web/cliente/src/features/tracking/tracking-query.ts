import { graphql } from '../../gql/gql.ts';

export const OrderStatusQuery = graphql(`
  query OrderStatus($id: ID!, $knownRevision: Int) {
    orderStatus(id: $id, knownRevision: $knownRevision) {
      revision
      pollAfterSeconds
      serverTime
      changed {
        number
        placedAt
        status
        endedAt
        ...StatusHead
        stages {
          ...TimelineStage
        }
        order {
          id
          version
          canCancel
          scheduledFor
          handoverCode
          payment {
            method
          }
          branch {
            id
            name
            phone
          }
          ...OrderedLines
          ...OrderNotices
        }
      }
    }
  }
`);

export const OrderCancel = graphql(`
  mutation OrderCancel($input: OrderCancelInput!) {
    orderCancel(input: $input) {
      order {
        id
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const PushKeyQuery = graphql(`
  query PushKey {
    pushKey
  }
`);

export const PushUnsubscribe = graphql(`
  mutation PushUnsubscribe($input: PushUnsubscribeInput!) {
    pushUnsubscribe(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export const PushSubscribe = graphql(`
  mutation PushSubscribe($input: PushSubscribeInput!) {
    pushSubscribe(input: $input) {
      order {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);
