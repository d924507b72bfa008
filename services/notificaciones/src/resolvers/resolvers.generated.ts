/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { Order } from './Order.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      
      
      
      Order: Order,
Date: DateScalar,
DateTime: DateTime
    }