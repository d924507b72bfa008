
        import type   { MutationResolvers } from './../types.generated.ts';
        export const menuReplace: NonNullable<MutationResolvers['menuReplace']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.menuReplace resolver logic here */ };