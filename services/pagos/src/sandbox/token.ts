import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { type Case, testCases } from './cases.ts';

/** What a page gets for a card is good for as long as an order waits. */
const goodForMs = 15 * 60_000;

const Token = z.object({
  method: z.enum(['CARD', 'YAPE']),
  value: z.string(),
  lastFour: z.string(),
  until: z.number(),
});

/** What a page sends: the number of a card, or a phone with its approval code. */
export const TokenRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('CARD'), number: z.string(), expiry: z.string(), cvv: z.string() }),
  z.object({ kind: z.literal('YAPE'), phone: z.string(), code: z.string() }),
]);
export type TokenRequest = z.infer<typeof TokenRequest>;

export type Known = { readonly found: Case; readonly lastFour: string };

/** What stands for a test card or code; null for one that it does not know. */
export function tokenFor(
  secret: Uint8Array,
  request: TokenRequest,
  now: Date,
): { token: string; lastFour: string } | null {
  const { kind } = request;
  const value = (kind === 'CARD' ? request.number : request.code).replace(/\D/g, '');
  if (find(kind, value) === undefined) return null;

  const lastFour = (kind === 'CARD' ? value : request.phone.replace(/\D/g, '')).slice(-4);
  const claims = JSON.stringify({ method: kind, value, lastFour, until: now.getTime() + goodForMs });
  const payload = Buffer.from(claims).toString('base64url');
  return { token: `${payload}.${macOf(secret, payload).toString('base64url')}`, lastFour };
}

/** What a token stands for; null when it is none, or too old. */
export function readToken(secret: Uint8Array, token: string, now: Date): Known | null {
  const [payload = '', mac = ''] = token.split('.');
  const [given, right] = [Buffer.from(mac, 'base64url'), macOf(secret, payload)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;

  const { method, value, lastFour, until } = Token.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  const found = find(method, value);
  return found === undefined || until < now.getTime() ? null : { found, lastFour };
}

/** The same payment has the same id, however often it is sent. */
export function chargeIdOf(reference: string): string {
  return `ch_${createHash('sha256').update(reference).digest('hex').slice(0, 24)}`;
}

/** The key that the shop's back end shows. */
export function apiKeyOf(secret: Uint8Array): string {
  return createHmac('sha256', secret).update('api-key').digest('base64url');
}

function find(method: 'CARD' | 'YAPE', value: string): Case | undefined {
  return testCases.find((one) => one.method === method && one.value === value);
}

function macOf(secret: Uint8Array, payload: string): Buffer {
  return createHmac('sha256', secret).update(`token:${payload}`).digest();
}
