import { graphql } from '../../gql/index.ts';

export const DayDocument = graphql(`
  query Day($branchId: ID!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {
    dashboard(branchId: $branchId, day: $from, to: $to) {
      day
      orders
      ...DayFigures
      ...DayStatuses
      ...DayStages
      ...DayHours
      ...DayTimes
      ...DayPeople
      ...DayProducts
    }
    before: dashboard(branchId: $branchId, day: $beforeFrom, to: $beforeTo) {
      ...DayFigures
    }
  }
`);
