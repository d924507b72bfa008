
        import type   { QueryResolvers } from './../types.generated.ts';
        export const orderStatus: NonNullable<QueryResolvers['orderStatus']> = async (_parent, _arg, _ctx) => { /* Implement Query.orderStatus resolver logic here */ };