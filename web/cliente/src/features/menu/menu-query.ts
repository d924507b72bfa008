import { graphql } from '../../gql/gql.ts';

/** What a branch sells through a channel; one question serves home, categories, products and the cart. */
export const MenuQuery = graphql(`
  query Menu($shop: String!, $branch: String!, $channel: Channel!) {
    shop(slug: $shop) {
      id
      branch(slug: $branch) {
        id
        menu(channel: $channel) {
          version
          categories {
            id
            slug
            name
            description
            imageUrl
            products {
              id
              slug
              featured
              sizeTab
              ...ProductCard
              ...ProductForm
              ...LineProduct
            }
          }
        }
      }
    }
  }
`);
