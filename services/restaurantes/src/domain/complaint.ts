import { localTime } from '@pardos/contracts/local-time';
import { isDni, mobileNumber } from '@pardos/contracts/peru';
import { inputError } from '@pardos/contracts/user-errors';
import * as z from 'zod/mini';
import { type Problem, textErrors } from './input-rules.ts';
import type { Branch, Shop } from './shop.ts';

/** A sheet of a branch's Libro de Reclamaciones. */
export const Sheet = z.object({
  number: z.string(),
  filedAt: z.string(),
  answerBy: z.string(),
  copySent: z.boolean(),
  branchId: z.string(),
  kind: z.enum(['RECLAMO', 'QUEJA']),
  name: z.string(),
  document: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  product: z.string(),
  amountMinor: z.nullable(z.int()),
  detail: z.string(),
  request: z.string(),
});
export type Sheet = z.infer<typeof Sheet>;

export type Complaint = Omit<Sheet, 'number' | 'filedAt' | 'answerBy' | 'copySent'>;

/** Who is complained about, on the sheet. */
export type Provider = { readonly shop: Shop; readonly branch: Branch };

const LENGTHS = [
  ['name', 80],
  ['email', 120],
  ['address', 160],
  ['product', 160],
  ['detail', 2000],
  ['request', 600],
] as const;

/** Law 29571 gives 15 working days, which cannot be extended. */
const ANSWER_WORKING_DAYS = 15;
const DAY_MS = 24 * 3600 * 1000;

/** Everything that is wrong with it, at once. */
export function complaintProblems(complaint: Complaint): readonly Problem[] {
  const { document, phone, email, amountMinor } = complaint;
  const lengths = LENGTHS.flatMap(([field, longest]) => textErrors(complaint[field], longest, [field]));
  return [
    ...lengths,
    ...(isDni(document) || /^[A-Za-z0-9]{9,12}$/.test(document)
      ? []
      : [inputError('DOCUMENT_INVALID', 'El DNI tiene 8 dígitos; el carné de extranjería, de 9 a 12.', ['document'])]),
    ...(mobileNumber(phone) === null
      ? [inputError('PHONE_INVALID', 'El celular tiene 9 dígitos y empieza con 9.', ['phone'])]
      : []),
    ...(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/.test(email)
      ? []
      : [inputError('EMAIL_INVALID', 'Revisa el correo: nombre@ejemplo.com.', ['email'])]),
    ...(amountMinor === null || (amountMinor >= 0 && amountMinor <= 10_000_000)
      ? []
      : [inputError('INVALID', 'Revisa el monto.', ['amountMinor'])]),
  ];
}

/** The sheet of a complaint: the n-th of its branch in the year. */
export function sheetOf(complaint: Complaint, { branch }: Provider, sequence: number, at: Date): Sheet {
  return {
    ...complaint,
    number: `${branch.numberPrefix}-${yearOf(at)}-${String(sequence).padStart(5, '0')}`,
    filedAt: at.toISOString(),
    answerBy: answerBy(at),
    copySent: false,
  };
}

/** The year whose run of numbers a moment belongs to, in the tenant's time zone. */
export function yearOf(at: Date): string {
  return localTime(at).day.slice(0, 4);
}

/** The day that is 15 working days later. Public holidays are not taken off: never later than the law's day. */
export function answerBy(at: Date): string {
  let day = Date.parse(`${localTime(at).day}T00:00:00Z`);
  for (let left = ANSWER_WORKING_DAYS; left > 0; ) {
    day += DAY_MS;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(day).toISOString().slice(0, 10);
}
