/** A try to pay, by the name that the provider knows it by and gives back with everything it tells. */
export type Reference = { readonly tenantId: string; readonly orderId: string; readonly index: number };

/** The name: sent again, it is the same try. */
export function referenceOf({ tenantId, orderId, index }: Reference): string {
  return `${tenantId}.${orderId}.${index}`;
}

/** What a name says; null for one that was not made here. */
export function readReference(text: string): Reference | null {
  const [, tenantId, orderId, index] = /^(\w{1,40})\.([0-9A-HJKMNP-TV-Z]{26})\.(\d{1,2})$/.exec(text) ?? [];
  if (tenantId === undefined || orderId === undefined) return null;
  return { tenantId, orderId, index: Number(index) };
}
