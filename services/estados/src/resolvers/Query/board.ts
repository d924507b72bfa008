
        import type   { QueryResolvers } from './../types.generated.ts';
        export const board: NonNullable<QueryResolvers['board']> = async (_parent, _arg, _ctx) => { /* Implement Query.board resolver logic here */ };