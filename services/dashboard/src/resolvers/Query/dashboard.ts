
        import type   { QueryResolvers } from './../types.generated.ts';
        export const dashboard: NonNullable<QueryResolvers['dashboard']> = async (_parent, _arg, _ctx) => { /* Implement Query.dashboard resolver logic here */ };