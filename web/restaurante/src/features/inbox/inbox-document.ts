import { graphql } from '../../gql/index.ts';

export const InboxDocument = graphql(`
  query StaffInbox($branchId: ID!, $knownRevision: Int) {
    inbox(branchId: $branchId, knownRevision: $knownRevision) {
      revision
      pollAfterSeconds
      serverTime
      changed {
        unread
        notices {
          ...StaffNotice
        }
      }
    }
  }
`);

export const StaffNotice = graphql(`
  fragment StaffNotice on InboxNotice {
    id
    place
    topic
    at
    title
    body
    unread
    orderId
  }
`);

export const MarkReadDocument = graphql(`
  mutation StaffInboxMarkRead($input: InboxMarkReadInput!) {
    inboxMarkRead(input: $input) {
      inbox {
        revision
      }
      userErrors {
        code
        message
      }
    }
  }
`);
