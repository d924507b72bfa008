import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

const schema = z.object({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  street: z.string(),
  details: z.string(),
  reference: z.string(),
  payment: z.enum(['CASH', 'CARD_ON_DELIVERY', 'YAPE', 'PLIN', 'CARD_ONLINE', 'YAPE_ONLINE']),
  cash: z.string(),
  receipt: z.enum(['BOLETA', 'FACTURA']),
  document: z.string(),
  company: z.string(),
  allergy: z.string(),
  tipMinor: z.int().check(z.gte(0)),
  /** Start of the slot it is wanted for; empty for now. */
  scheduledFor: z._default(z.string(), ''),
});

/** What the customer has filled in, as typed. */
export type Draft = z.infer<typeof schema>;

export const EMPTY_DRAFT: Draft = {
  name: '',
  phone: '',
  email: '',
  street: '',
  details: '',
  reference: '',
  payment: 'YAPE',
  cash: '',
  receipt: 'BOLETA',
  document: '',
  company: '',
  allergy: '',
  tipMinor: 0,
  scheduledFor: '',
};

/** Kept for the visit only: it holds personal data. */
export function storedDraft(shop: string) {
  return storedValue<Draft>({ key: `pardos:checkout:v1:${shop}`, schema, empty: EMPTY_DRAFT, area: 'visit' });
}

/** Soles as typed, in céntimos; null when empty or not an amount. */
export function typedMoney(text: string): number | null {
  const clean = text
    .replace(/^\s*S\/\s*/i, '')
    .replace(',', '.')
    .trim();
  return /^\d{1,5}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : null;
}
