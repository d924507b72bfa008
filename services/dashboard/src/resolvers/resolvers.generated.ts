/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { dashboard as Query_dashboard } from './Query/dashboard.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      Query: { dashboard: Query_dashboard },
      
      
      Date: DateScalar,
DateTime: DateTime
    }