import type { ScreensQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const ScreensDocument = graphql(`
  query Screens {
    screens {
      id
      name
      addedAt
      addedBy
      version
      branch {
        id
        name
      }
    }
  }
`);

export const AddScreenDocument = graphql(`
  mutation AddScreen($input: ScreenAddInput!) {
    screenAdd(input: $input) {
      pairingCode
      userErrors {
        message
      }
    }
  }
`);

export const RevokeScreenDocument = graphql(`
  mutation RevokeScreen($input: ScreenRevokeInput!) {
    screenRevoke(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export type ScreenEntry = ScreensQuery['screens'][number];
