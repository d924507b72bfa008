import { graphql } from '../../gql/gql.ts';

export const OrderProblem = graphql(`
  fragment OrderProblem on UserError {
    __typename
    code
    message
    field
    ... on PriceChangedError {
      oldTotal {
        amountMinor
        formatted
      }
      newTotal {
        amountMinor
        formatted
      }
    }
    ... on BranchClosedError {
      opensAt
    }
    ... on SlotFullError {
      alternatives
    }
    ... on OutOfZoneError {
      districts
    }
    ... on ItemUnavailableError {
      item
      availableFrom
    }
  }
`);
