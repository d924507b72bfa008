import { inputError } from '@pardos/contracts/user-errors';
import * as z from 'zod/mini';
import type { Problem } from './input-rules.ts';

/** A person's PIN: kept as a hash, null after it was taken away. Never in an event. */
export const Pin = z.object({
  staffId: z.string(),
  hash: z.nullable(z.string()),
  salt: z.string(),
  version: z.int(),
});
export type Pin = z.infer<typeof Pin>;

/** Whoever never had one. */
export function noPin(staffId: string): Pin {
  return { staffId, hash: null, salt: '', version: 0 };
}

/** Digits in the order of a keypad, there and back. */
const runs = '01234567890 09876543210';

/** What people try first, beyond what a rule finds. */
const favourites = [
  '1004',
  '2580',
  '0852',
  '1470',
  '3690',
  '7410',
  '147258',
  '159753',
  '112233',
  '123321',
  '1221',
  '2112',
];

/** Why a PIN cannot be used: its form, or that anybody would guess it. */
export function pinErrors(pin: string): readonly Problem[] {
  if (!/^\d{4,6}$/.test(pin)) return [inputError('PIN_WEAK', 'Usa de 4 a 6 cifras.', ['pin'])];
  if (!isGuessed(pin)) return [];
  return [inputError('PIN_WEAK', 'Ese PIN se adivina fácil. Evita cifras repetidas, seguidas y años.', ['pin'])];
}

/** A run, the same digits over and over, a year, or a favourite. */
function isGuessed(pin: string): boolean {
  const isYear = /^(19|20)\d\d$/.test(pin);
  return isYear || runs.includes(pin) || /^(\d{1,3})\1+$/.test(pin) || favourites.includes(pin);
}
