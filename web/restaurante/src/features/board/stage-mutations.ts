import { graphql } from '../../gql/index.ts';

export const StageAnswerDocument = graphql(`
  fragment StageAnswer on StagePayload {
    task {
      id
      number
      kind
      state
      version
      startedAt
      endedAt
      by {
        name
        role
      }
    }
    userErrors {
      __typename
      code
      message
      ... on AlreadyClaimedError {
        by
        at
      }
      ... on HandoverCodeError {
        triesLeft
      }
    }
  }
`);

export const ClaimNextDocument = graphql(`
  mutation ClaimNext($input: StageClaimNextInput!) {
    stageClaimNext(input: $input) {
      ...StageAnswer
    }
  }
`);

export const CompleteDocument = graphql(`
  mutation Complete($input: StageCompleteInput!) {
    stageComplete(input: $input) {
      ...StageAnswer
    }
  }
`);

export const ReleaseDocument = graphql(`
  mutation Release($input: StageReleaseInput!) {
    stageRelease(input: $input) {
      ...StageAnswer
    }
  }
`);

export const UndoDocument = graphql(`
  mutation Undo($input: StageUndoInput!) {
    stageUndo(input: $input) {
      ...StageAnswer
    }
  }
`);

export const DelayDocument = graphql(`
  mutation Delay($input: StageDelayInput!) {
    stageDelay(input: $input) {
      ...StageAnswer
    }
  }
`);
