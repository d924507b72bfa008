
        import type   { MutationResolvers } from './../types.generated.ts';
        export const stageClaim: NonNullable<MutationResolvers['stageClaim']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.stageClaim resolver logic here */ };