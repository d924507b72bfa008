
        import type   { MutationResolvers } from './../types.generated.ts';
        export const orderPlace: NonNullable<MutationResolvers['orderPlace']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.orderPlace resolver logic here */ };