import { graphql } from '../../gql/index.ts';

export const OnboardDocument = graphql(`
  mutation TenantOnboard($input: TenantOnboardInput!) {
    tenantOnboard(input: $input) {
      shop {
        id
        slug
        name
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
