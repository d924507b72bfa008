
        import type   { QueryResolvers } from './../types.generated.ts';
        export const orderQuote: NonNullable<QueryResolvers['orderQuote']> = async (_parent, _arg, _ctx) => { /* Implement Query.orderQuote resolver logic here */ };