
        import type   { QueryResolvers } from './../types.generated.ts';
        export const staff: NonNullable<QueryResolvers['staff']> = async (_parent, _arg, _ctx) => { /* Implement Query.staff resolver logic here */ };