import { onboardTenant } from '../../usecases/onboard-tenant.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const tenantOnboard: NonNullable<MutationResolvers['tenantOnboard']> = async (_root, { input }, ctx) => {
  const result = await onboardTenant(ctx, input);
  return result.ok ? { shop: result.value, userErrors: [] } : { shop: null, userErrors: result.reason };
};
