import * as z from 'zod/mini';
import type { Account } from './onboarding.ts';

/** A shared screen of a branch. */
export const Screen = z.object({
  id: z.string(),
  shopId: z.string(),
  branchId: z.string(),
  name: z.string(),
  state: z.enum(['ACTIVE', 'REVOKED']),
  /** The name that the pool knows it by. */
  email: z.string(),
  addedAt: z.string(),
  addedBy: z.string(),
  version: z.int(),
});
export type Screen = z.infer<typeof Screen>;

/** More than this a tenant has not: they are read in one page. */
export const mostScreens = 200;

/** Capitals and digits that nobody takes for one another: 32 of them. */
export const codeLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const codeLength = 16;
const nameLength = 6;

/** The name that a screen signs in with, from its pairing code. Nobody has a mailbox under .invalid (RFC 2606). */
export function signInNameOf(code: string): string {
  return `pantalla-${code.slice(0, nameLength).toLowerCase()}@pantallas.invalid`;
}

/** Who signs in at the screen, with the first password in its pairing code (50 bits; it serves once). */
export function accountOf({ id, shopId, branchId, name, email }: Screen, code: string): Account {
  // The pool asks for small letters and digits too.
  const password = `Pp1-${code.slice(nameLength)}`;
  return { id, shopId, name, email, password, roles: ['DEVICE'], branchIds: [branchId], version: 1 };
}

/** The code as it is read and typed: four by four. */
export function spoken(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}
