/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { coupons as Query_coupons } from './Query/coupons.ts';
import    { myOrders as Query_myOrders } from './Query/myOrders.ts';
import    { order as Query_order } from './Query/order.ts';
import    { orderQuote as Query_orderQuote } from './Query/orderQuote.ts';
import    { orderSlots as Query_orderSlots } from './Query/orderSlots.ts';
import    { orders as Query_orders } from './Query/orders.ts';
import    { couponSave as Mutation_couponSave } from './Mutation/couponSave.ts';
import    { orderCancel as Mutation_orderCancel } from './Mutation/orderCancel.ts';
import    { orderPlace as Mutation_orderPlace } from './Mutation/orderPlace.ts';
import    { ordersClaim as Mutation_ordersClaim } from './Mutation/ordersClaim.ts';
import    { Order } from './Order.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      Query: { coupons: Query_coupons,myOrders: Query_myOrders,order: Query_order,orderQuote: Query_orderQuote,orderSlots: Query_orderSlots,orders: Query_orders },
      Mutation: { couponSave: Mutation_couponSave,orderCancel: Mutation_orderCancel,orderPlace: Mutation_orderPlace,ordersClaim: Mutation_ordersClaim },
      
      Order: Order,
Date: DateScalar,
DateTime: DateTime
    }