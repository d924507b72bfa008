
        import type   { MutationResolvers } from './../types.generated.ts';
        export const stageComplete: NonNullable<MutationResolvers['stageComplete']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.stageComplete resolver logic here */ };