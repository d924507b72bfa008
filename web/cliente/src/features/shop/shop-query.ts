import { graphql } from '../../gql/gql.ts';

export const ShopQuery = graphql(`
  query Shop($slug: String!) {
    shop(slug: $slug) {
      id
      slug
      name
      tagline
      theme {
        action
        actionHover
      }
      branches {
        id
        ...PlaceBranch
      }
    }
  }
`);
