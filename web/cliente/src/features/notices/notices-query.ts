import { graphql } from '../../gql/gql.ts';

export const MyInboxQuery = graphql(`
  query MyInbox($knownRevision: Int) {
    myInbox(knownRevision: $knownRevision) {
      revision
      pollAfterSeconds
      changed {
        notices {
          id
          place
          at
          title
          body
          unread
          orderId
          orderNumber
        }
      }
    }
  }
`);

export const MyInboxMarkRead = graphql(`
  mutation MyInboxMarkRead($input: MyInboxMarkReadInput!) {
    myInboxMarkRead(input: $input) {
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

export const OrderNewsQuery = graphql(`
  query OrderNews($id: ID!, $knownRevision: Int) {
    orderStatus(id: $id, knownRevision: $knownRevision) {
      revision
      pollAfterSeconds
      changed {
        number
        order {
          id
          notices {
            id
            at
            title
            body
          }
        }
      }
    }
  }
`);
