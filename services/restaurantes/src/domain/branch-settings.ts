import { localTime } from '@pardos/contracts/local-time';
import { roleOfStage } from '@pardos/contracts/stages';
import type { BranchSettings, SpecialDayRequest } from './onboarding-request.ts';
import type { Branch } from './shop.ts';

/** What may change of a branch, as it is kept: field by field, hours in their order. */
export function settingsOf({ name, address, district, phone, hours, zones, stages, promisedMinutes }: BranchSettings) {
  return {
    ...{ name, address, district, phone, promisedMinutes },
    hours: hours
      .map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))
      .sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens)),
    zones: zones.map(({ district, feeMinor, minimumMinor }) => ({ district, feeMinor, minimumMinor })),
    stages: stages.map(({ kind, automatic, targetSeconds, timeoutSeconds }) => ({
      kind,
      role: roleOfStage[kind],
      automatic,
      targetSeconds,
      timeoutSeconds,
    })),
  };
}

/** The next version of a branch. Special days that are over are dropped; yesterday's may still run past midnight. */
export function changedBranch(
  branch: Branch,
  settings: BranchSettings & { readonly specialDays: readonly SpecialDayRequest[] },
  at: Date,
): Branch {
  const { day: yesterday } = localTime(new Date(at.getTime() - 24 * 3_600_000));
  return {
    ...branch,
    ...settingsOf(settings),
    specialDays: settings.specialDays
      .filter(({ day }) => day >= yesterday)
      .map(({ day, opens, closes, note }) => ({ day, opens, closes, note }))
      .sort((a, b) => a.day.localeCompare(b.day)),
    version: branch.version + 1,
  };
}
