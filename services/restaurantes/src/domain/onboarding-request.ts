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

export type BranchRequest = BranchSettings & {
  readonly slug: string;
  readonly numberPrefix: string;
  readonly channels: readonly Channel[];
};

/** What may change of a branch once it is there. */
export type BranchSettings = {
  readonly name: string;
  readonly address: string;
  readonly district: string;
  readonly phone: string;
  readonly hours: readonly HoursRequest[];
  readonly zones: readonly ZoneRequest[];
  readonly stages: readonly StageRequest[];
  readonly promisedMinutes: number;
  readonly slots?: { readonly minutes: number; readonly capacity: number } | null | undefined;
};

export type HoursRequest = { readonly weekday: number; readonly opens: string; readonly closes: string };
export type SpecialDayRequest = {
  readonly day: string;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly note: string;
};
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

/** What tells a repeat from another request. Passwords are left out: a digest of them is nothing to keep. */
export function withoutPasswords({ staff, ...request }: OnboardingRequest) {
  return { ...request, staff: staff.map(({ password: _, ...person }) => person) };
}
