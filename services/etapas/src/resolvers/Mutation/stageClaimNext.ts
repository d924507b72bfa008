
        import type   { MutationResolvers } from './../types.generated.ts';
        export const stageClaimNext: NonNullable<MutationResolvers['stageClaimNext']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.stageClaimNext resolver logic here */ };