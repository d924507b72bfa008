
        import type   { MutationResolvers } from './../types.generated.ts';
        export const tenantOnboard: NonNullable<MutationResolvers['tenantOnboard']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.tenantOnboard resolver logic here */ };