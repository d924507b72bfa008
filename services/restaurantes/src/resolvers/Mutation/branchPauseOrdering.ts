
        import type   { MutationResolvers } from './../types.generated.ts';
        export const branchPauseOrdering: NonNullable<MutationResolvers['branchPauseOrdering']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.branchPauseOrdering resolver logic here */ };