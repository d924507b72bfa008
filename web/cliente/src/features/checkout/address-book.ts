export type Address = {
  readonly street: string;
  readonly details: string;
  readonly district: string;
  readonly reference: string;
};

type Delivered = {
  readonly address?: (Omit<Address, 'details'> & { readonly details?: string | null | undefined }) | null | undefined;
};

const MOST = 4;

/** The different addresses that orders went to, newest first, in the districts that are served. */
export function addressesIn(orders: readonly Delivered[], districts: readonly string[]): readonly Address[] {
  const found = new Map<string, Address>();
  for (const { address } of orders) {
    if (!address || !districts.includes(address.district)) continue;
    const { street, details, district, reference } = address;
    const key = JSON.stringify([street, details, district].map((part) => part?.trim().toLocaleLowerCase('es') ?? ''));
    if (!found.has(key)) found.set(key, { street, details: details ?? '', district, reference });
  }
  return [...found.values()].slice(0, MOST);
}
