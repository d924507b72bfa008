
        import type   { MutationResolvers } from './../types.generated.ts';
        export const stageRelease: NonNullable<MutationResolvers['stageRelease']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.stageRelease resolver logic here */ };