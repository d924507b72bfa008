import type { BranchSettingsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const SettingsDocument = graphql(`
  query BranchSettings {
    viewer {
      id
      branches {
        id
        name
        address
        district
        phone
        channels
        hours {
          weekday
          opens
          closes
        }
        specialDays {
          day
          opens
          closes
          note
        }
        zones {
          district
          fee {
            amountMinor
          }
          minimum {
            amountMinor
          }
        }
        promisedMinutes
        stages {
          kind
          automatic
          targetSeconds
          timeoutSeconds
        }
        version
      }
    }
  }
`);

export const UpdateDocument = graphql(`
  mutation BranchUpdate($input: BranchUpdateInput!) {
    branchUpdate(input: $input) {
      branch {
        id
        name
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type AnsweredBranch = NonNullable<BranchSettingsQuery['viewer']>['branches'][number];
