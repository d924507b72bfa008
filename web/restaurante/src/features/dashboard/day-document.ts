import { graphql } from '../../gql/index.ts';

export const DayDocument = graphql(`
  query Day($branchId: ID!, $day: Date!) {
    dashboard(branchId: $branchId, day: $day) {
      day
      orders
      ...DayFigures
      ...DayStatuses
      ...DayStages
      ...DayHours
    }
  }
`);
