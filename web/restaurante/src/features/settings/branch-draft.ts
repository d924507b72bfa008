import type { BranchUpdateInput } from '../../gql/graphql.ts';
import type { AnsweredBranch } from './settings-document.ts';

/** A row of a list that is being edited; its key stays when others come and go. */
type Row<T> = T & { readonly key: number };
export type HoursRow = Row<{ readonly weekday: number; readonly opens: string; readonly closes: string }>;
export type SpecialRow = Row<{
  readonly day: string;
  readonly closed: boolean;
  readonly opens: string;
  readonly closes: string;
  readonly note: string;
}>;
export type ZoneRow = Row<{ readonly district: string; readonly fee: string; readonly minimum: string }>;
export type StageRow = Omit<BranchUpdateInput['stages'][number], 'targetSeconds' | 'timeoutSeconds'> & {
  readonly target: string;
  readonly timeout: string;
};

/** A branch as it is being typed: amounts in soles and times in minutes, as texts. */
export type BranchDraft = Pick<BranchUpdateInput, 'name' | 'address' | 'district' | 'phone'> & {
  readonly promised: string;
  readonly hours: readonly HoursRow[];
  readonly specialDays: readonly SpecialRow[];
  readonly zones: readonly ZoneRow[];
  readonly stages: readonly StageRow[];
};

let made = 0;

/** A key for a new row. */
export function rowKey(): number {
  made += 1;
  return made;
}

export function draftOf(branch: AnsweredBranch): BranchDraft {
  const { name, address, district, phone, promisedMinutes } = branch;
  return {
    ...{ name, address, district, phone },
    promised: String(promisedMinutes),
    hours: branch.hours.map(({ weekday, opens, closes }) => ({ key: rowKey(), weekday, opens, closes })),
    specialDays: branch.specialDays.map(({ day, opens, closes, note }) => ({
      ...{ key: rowKey(), day, note },
      closed: opens === null,
      opens: opens ?? '',
      closes: closes ?? '',
    })),
    zones: branch.zones.map((zone) => ({
      key: rowKey(),
      district: zone.district,
      fee: (zone.fee.amountMinor / 100).toFixed(2),
      minimum: (zone.minimum.amountMinor / 100).toFixed(2),
    })),
    stages: (branch.stages ?? []).map(({ kind, automatic, targetSeconds, timeoutSeconds }) => ({
      ...{ kind, automatic },
      target: minutes(targetSeconds),
      timeout: minutes(timeoutSeconds),
    })),
  };
}

/** What is sent of a draft. What is no number goes as −1, which the server answers with what to mend. */
export function inputOf(draft: BranchDraft): Omit<BranchUpdateInput, 'branchId' | 'expectedVersion'> {
  const { name, address, district, phone } = draft;
  return {
    ...{ name: name.trim(), address: address.trim(), district: district.trim(), phone: phone.trim() },
    promisedMinutes: Math.round(numberOf(draft.promised)),
    hours: draft.hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    specialDays: draft.specialDays.map(({ day, closed, opens, closes, note }) => ({
      ...{ day, note: note.trim() },
      opens: closed ? null : opens,
      closes: closed ? null : closes,
    })),
    zones: draft.zones.map((zone) => ({
      district: zone.district.trim(),
      feeMinor: Math.round(numberOf(zone.fee) * 100),
      minimumMinor: Math.round(numberOf(zone.minimum) * 100),
    })),
    stages: draft.stages.map(({ kind, automatic, target, timeout }) => ({
      ...{ kind, automatic },
      targetSeconds: Math.round(numberOf(target) * 60),
      timeoutSeconds: Math.round(numberOf(timeout) * 60),
    })),
  };
}

function numberOf(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Number(plain) : -1;
}

function minutes(seconds: number): string {
  return String(Math.round((seconds / 60) * 100) / 100);
}
