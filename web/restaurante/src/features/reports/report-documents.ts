import { graphql } from '../../gql/index.ts';

export const ReportsDocument = graphql(`
  query Reports($branchId: ID!) {
    reports(branchId: $branchId) {
      day
      state
      madeAt
      orders
    }
  }
`);

export const ReportFilesDocument = graphql(`
  query ReportFiles($branchId: ID!, $day: Date!) {
    report(branchId: $branchId, day: $day) {
      day
      files {
        kind
        downloadUrl
      }
    }
  }
`);

export const ReportMakeDocument = graphql(`
  mutation ReportMake($input: ReportMakeInput!) {
    reportMake(input: $input) {
      report {
        day
        state
      }
      userErrors {
        code
        message
      }
    }
  }
`);
