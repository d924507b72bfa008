import { graphql } from '../../gql/index.ts';

export const JumpDocument = graphql(`
  mutation Jump($input: StageClaimInput!) {
    stageClaim(input: $input) {
      task {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const ReassignDocument = graphql(`
  mutation Reassign($input: StageReassignInput!) {
    stageReassign(input: $input) {
      task {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const FreeDocument = graphql(`
  mutation Free($input: StageReleaseInput!) {
    stageRelease(input: $input) {
      task {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const CloseDocument = graphql(`
  mutation Close($input: StageCompleteInput!) {
    stageComplete(input: $input) {
      task {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const CancelDocument = graphql(`
  mutation Cancel($input: OrderCancelInput!) {
    orderCancel(input: $input) {
      order {
        id
        status
        canCancel
        cancelReason
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const TellDelayDocument = graphql(`
  mutation TellDelay($input: StageDelayInput!) {
    stageDelay(input: $input) {
      task {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);
