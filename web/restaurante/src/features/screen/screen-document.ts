import type { ScreenPeopleQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const ScreenPeopleDocument = graphql(`
  query ScreenPeople {
    screenPeople {
      id
      name
      roles
      hasPin
    }
  }
`);

export const VerifyPinDocument = graphql(`
  mutation VerifyPin($input: StaffPinVerifyInput!) {
    staffPinVerify(input: $input) {
      actor {
        token
        validSeconds
        person {
          id
          name
        }
      }
      userErrors {
        __typename
        code
        message
      }
    }
  }
`);

export type ScreenPerson = ScreenPeopleQuery['screenPeople'][number];
