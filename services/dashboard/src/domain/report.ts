import { inputError } from '@pardos/contracts/user-errors';
import * as z from 'zod/mini';

export const reportFileKinds = ['SUMMARY', 'ORDERS', 'ITEMS', 'STEPS'] as const;
export type ReportFileKind = (typeof reportFileKinds)[number];

/** The files about a day of a branch, and whether they are being made. */
export const Report = z.object({
  branchId: z.string(),
  day: z.string(),
  state: z.enum(['REQUESTED', 'READY']),
  requestedAt: z.string(),
  /** Null before the first time. */
  madeAt: z.nullable(z.string()),
  orders: z.nullable(z.int()),
  version: z.int(),
});
export type Report = z.infer<typeof Report>;

const dayMs = 86_400_000;
/** The bucket forgets reports after so many days, and so do we. */
const keptDays = 400;
/** A request is answered in seconds; one that was lost may be made again. */
const patienceMs = 5 * 60_000;

/** A report to be made; null while it is being made already. */
export function requested(known: Report | null, of: { branchId: string; day: string }, now: Date): Report | null {
  const isWaiting = known?.state === 'REQUESTED' && now.getTime() - Date.parse(known.requestedAt) < patienceMs;
  if (isWaiting) return null;
  const before = { madeAt: known?.madeAt ?? null, orders: known?.orders ?? null };
  return { ...before, ...of, state: 'REQUESTED', requestedAt: now.toISOString(), version: (known?.version ?? 0) + 1 };
}

/** A report whose files lie in the bucket. */
export function made(report: Report, orders: number, now: Date): Report {
  return { ...report, state: 'READY', madeAt: now.toISOString(), orders, version: report.version + 1 };
}

/** What is wrong with asking for a day, by the calendar of the tenant; nothing when it may be had. */
export function dayProblems(day: string, today: string) {
  if (day > today) return [inputError('INVALID', 'Ese día todavía no llega. Elige hoy o un día pasado.', ['day'])];
  const age = (Date.parse(today) - Date.parse(day)) / dayMs;
  if (age <= keptDays) return [];
  return [inputError('INVALID', `Guardamos los reportes ${keptDays} días. Elige un día más reciente.`, ['day'])];
}
