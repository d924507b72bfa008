import { createHash } from 'node:crypto';
import type { Channel } from '@pardos/contracts/events/snapshots';
import type { Role, StageKind } from '@pardos/contracts/stages';

/** What is asked of tenantOnboard, as it comes from outside. */
export type OnboardingRequest = {
  readonly slug: string;
  readonly name: string;
  readonly tagline: string;
  readonly action: string;
  readonly actionHover: string;
  readonly taxRateBps: number;
  readonly branches: readonly BranchRequest[];
  readonly staff: readonly StaffRequest[];
};

export type BranchRequest = {
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  readonly district: string;
  readonly phone: string;
  readonly numberPrefix: string;
  readonly channels: readonly Channel[];
  readonly hours: readonly HoursRequest[];
  readonly zones: readonly ZoneRequest[];
  readonly stages: readonly StageRequest[];
  readonly promisedMinutes: number;
};

export type HoursRequest = { readonly weekday: number; readonly opens: string; readonly closes: string };
export type ZoneRequest = { readonly district: string; readonly feeMinor: number; readonly minimumMinor: number };
export type StageRequest = {
  readonly kind: StageKind;
  readonly automatic: boolean;
  readonly targetSeconds: number;
  readonly timeoutSeconds: number;
};

export type StaffRequest = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly branchSlugs: readonly string[];
};

/** Tells a repeat from another request. Passwords are left out: a digest of them is nothing to keep. */
export function fingerprintOf({ staff, ...request }: OnboardingRequest): string {
  const people = staff.map(({ password: _, ...person }) => person);
  return createHash('sha256')
    .update(canonical({ ...request, staff: people }))
    .digest('hex');
}

/** JSON with sorted keys: the order in which a client writes its fields says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
