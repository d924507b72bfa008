
        import type   { MutationResolvers } from './../types.generated.ts';
        export const stageUndo: NonNullable<MutationResolvers['stageUndo']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.stageUndo resolver logic here */ };