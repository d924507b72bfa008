
        import type   { MutationResolvers } from './../types.generated.ts';
        export const stageReassign: NonNullable<MutationResolvers['stageReassign']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.stageReassign resolver logic here */ };