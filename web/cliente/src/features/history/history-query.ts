import { graphql } from '../../gql/gql.ts';

export const PastOrderFields = graphql(`
  fragment PastOrder on Order {
    id
    number
    placedAt
    channel
    status
    branch {
      id
      name
    }
    lines {
      id
      productId
      name
      quantity
      note
      unitPrice {
        amountMinor
      }
      options {
        groupId
        optionId
        name
      }
    }
    totals {
      total {
        formatted
      }
    }
  }
`);

export const MyOrdersQuery = graphql(`
  query MyOrders($first: Int!, $after: String) {
    myOrders(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          orderToken
          ...PastOrder
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const DeviceOrderQuery = graphql(`
  query DeviceOrder($id: ID!) {
    order(id: $id) {
      id
      ...PastOrder
    }
  }
`);

export const OrdersClaim = graphql(`
  mutation OrdersClaim($input: OrdersClaimInput!) {
    ordersClaim(input: $input) {
      orders {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
