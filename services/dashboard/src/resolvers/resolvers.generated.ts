/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { dashboard as Query_dashboard } from './Query/dashboard.ts';
import    { report as Query_report } from './Query/report.ts';
import    { reports as Query_reports } from './Query/reports.ts';
import    { reportMake as Mutation_reportMake } from './Mutation/reportMake.ts';
import    { Report } from './Report.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      Query: { dashboard: Query_dashboard,report: Query_report,reports: Query_reports },
      Mutation: { reportMake: Mutation_reportMake },
      
      Report: Report,
Date: DateScalar,
DateTime: DateTime
    }