import { settingsOf } from './branch-settings.ts';
import { derivedId } from './derived-id.ts';
import type { BranchRequest, OnboardingRequest, StaffRequest } from './onboarding-request.ts';
import type { Branch, Shop, Staff } from './shop.ts';

/** A person as the user pool must know them. */
export type Account = Staff & { readonly email: string; readonly password: string };

export type Onboarding = {
  readonly shop: Shop;
  readonly branches: readonly Branch[];
  readonly accounts: readonly Account[];
};

/** The tenant that a valid request asks for. Every id follows from the tenant's, so a repeat gives the same. */
export function onboardingOf(tenantId: string, request: OnboardingRequest): Onboarding {
  const { slug, name, tagline, action, actionHover, taxRateBps } = request;
  return {
    shop: { id: tenantId, slug, name, tagline, theme: { action, actionHover, logo: null }, taxRateBps },
    branches: request.branches.map((branch) => branchOf(tenantId, branch)),
    accounts: request.staff.map((person) => accountOf(tenantId, person)),
  };
}

function branchOf(tenantId: string, request: BranchRequest): Branch {
  const { slug, numberPrefix, channels, slots } = request;
  return {
    ...settingsOf(request),
    slug,
    numberPrefix,
    id: derivedId(tenantId, 'branch', slug),
    shopId: tenantId,
    channels: [...channels],
    ...(slots ? { slots: { minutes: slots.minutes, capacity: slots.capacity } } : {}),
    pausedReason: null,
    version: 1,
  };
}

function accountOf(tenantId: string, { name, email, password, roles, branchSlugs }: StaffRequest): Account {
  const address = email.toLowerCase();
  return {
    id: derivedId(tenantId, 'staff', address),
    shopId: tenantId,
    name,
    email: address,
    password,
    roles: [...roles],
    branchIds: branchSlugs.map((slug) => derivedId(tenantId, 'branch', slug)),
    version: 1,
  };
}
