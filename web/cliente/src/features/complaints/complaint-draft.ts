/** A sheet as typed. */
export type ComplaintDraft = {
  readonly branchId: string;
  readonly kind: 'RECLAMO' | 'QUEJA';
  readonly name: string;
  readonly document: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly product: string;
  readonly amount: string;
  readonly detail: string;
  readonly request: string;
};

/** Nothing typed yet, about a restaurant. */
export function emptyComplaint(branchId: string): ComplaintDraft {
  return {
    branchId,
    kind: 'RECLAMO',
    name: '',
    document: '',
    phone: '',
    email: '',
    address: '',
    product: '',
    amount: '',
    detail: '',
    request: '',
  };
}

/** Soles as typed, in céntimos; null when nothing is typed, NaN when it is not an amount. */
export function claimedMinor(text: string): number | null {
  const clean = text
    .replace(/^\s*S\/\s*/i, '')
    .replace(',', '.')
    .trim();
  if (clean === '') return null;
  return /^\d{1,6}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : Number.NaN;
}
