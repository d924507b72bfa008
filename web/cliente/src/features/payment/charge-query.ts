import { graphql } from '../../gql/gql.ts';
import type { ChargeQuery as ChargeQueryType } from '../../gql/graphql.ts';

export const ChargeQuery = graphql(`
  query Charge($id: ID!) {
    order(id: $id) {
      id
      charge {
        state
        method
        amount {
          formatted
        }
        payBy
        canPay
        lastFour
        provider {
          name
          tokenUrl
          testCases {
            method
            value
            outcome
          }
        }
      }
    }
  }
`);

/** An order's online payment, as it stands. */
export type Charge = NonNullable<NonNullable<ChargeQueryType['order']>['charge']>;

export const OrderPay = graphql(`
  mutation OrderPay($input: OrderPayInput!) {
    orderPay(input: $input) {
      charge {
        state
      }
      userErrors {
        code
        message
      }
    }
  }
`);
