
        import type   { MutationResolvers } from './../types.generated.ts';
        export const orderCancel: NonNullable<MutationResolvers['orderCancel']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.orderCancel resolver logic here */ };