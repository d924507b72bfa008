
        import type   { QueryResolvers } from './../types.generated.ts';
        export const shop: NonNullable<QueryResolvers['shop']> = async (_parent, _arg, _ctx) => { /* Implement Query.shop resolver logic here */ };