
        import type   { MutationResolvers } from './../types.generated.ts';
        export const menuImageUpload: NonNullable<MutationResolvers['menuImageUpload']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.menuImageUpload resolver logic here */ };