import { graphql } from '../../gql/gql.ts';

export const RatingQuery = graphql(`
  query Rating($id: ID!) {
    order(id: $id) {
      id
      rating {
        stars
        comment
      }
    }
  }
`);

export const RateMutation = graphql(`
  mutation Rate($input: OrderRateInput!) {
    orderRate(input: $input) {
      order {
        id
        rating {
          stars
          comment
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);
