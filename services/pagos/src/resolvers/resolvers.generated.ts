/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { orderPay as Mutation_orderPay } from './Mutation/orderPay.ts';
import    { Order } from './Order.ts';
import    { OrderCharge } from './OrderCharge.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      
      Mutation: { orderPay: Mutation_orderPay },
      
      Order: Order,
OrderCharge: OrderCharge,
Date: DateScalar,
DateTime: DateTime
    }