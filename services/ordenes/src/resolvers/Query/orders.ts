
        import type   { QueryResolvers } from './../types.generated.ts';
        export const orders: NonNullable<QueryResolvers['orders']> = async (_parent, _arg, _ctx) => { /* Implement Query.orders resolver logic here */ };