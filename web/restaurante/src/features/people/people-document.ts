import type { PeopleQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const PeopleDocument = graphql(`
  query People {
    staff {
      id
      name
      email
      roles
      state
      manageable
      version
      branches {
        id
        name
      }
    }
  }
`);

export const InviteDocument = graphql(`
  mutation InvitePerson($input: StaffInviteInput!) {
    staffInvite(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export const UpdatePersonDocument = graphql(`
  mutation UpdatePerson($input: StaffUpdateInput!) {
    staffUpdate(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export const SuspendDocument = graphql(`
  mutation SuspendPerson($input: StaffSuspendInput!) {
    staffSuspend(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export const ResumeDocument = graphql(`
  mutation ResumePerson($input: StaffResumeInput!) {
    staffResume(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export const ResetDocument = graphql(`
  mutation ResetPassword($input: StaffResetPasswordInput!) {
    staffResetPassword(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export const ResetPinDocument = graphql(`
  mutation ResetPin($input: StaffPinResetInput!) {
    staffPinReset(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export type PersonEntry = PeopleQuery['staff'][number];
