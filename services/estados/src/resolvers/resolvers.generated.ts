/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { board as Query_board } from './Query/board.ts';
import    { orderStatus as Query_orderStatus } from './Query/orderStatus.ts';
import    { orderRate as Mutation_orderRate } from './Mutation/orderRate.ts';
import    { Order } from './Order.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      Query: { board: Query_board,orderStatus: Query_orderStatus },
      Mutation: { orderRate: Mutation_orderRate },
      
      Order: Order,
Date: DateScalar,
DateTime: DateTime
    }