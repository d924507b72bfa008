import type { ViewerQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      roles
      shop {
        id
        slug
        name
        theme {
          action
          actionHover
        }
      }
      branches {
        id
        slug
        name
        district
        phone
        promisedMinutes
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type StaffBranch = Viewer['branches'][number];
