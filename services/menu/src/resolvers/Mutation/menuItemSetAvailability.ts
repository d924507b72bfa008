
        import type   { MutationResolvers } from './../types.generated.ts';
        export const menuItemSetAvailability: NonNullable<MutationResolvers['menuItemSetAvailability']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.menuItemSetAvailability resolver logic here */ };