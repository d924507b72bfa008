/** What the demo tells the graph of a tenant: the shapes of its inputs, written out by hand as any client would. */
export type DemoTenant = {
  readonly onboarding: Onboarding;
  /** Folder under pictures/. */
  readonly pictures: string;
  readonly optionGroups: readonly OptionGroup[];
  readonly categories: readonly Category[];
  readonly coupons: readonly Coupon[];
};

export type Coupon = {
  readonly code: string;
  readonly kind: 'PERCENT' | 'AMOUNT' | 'FREE_DELIVERY';
  readonly percent?: number;
  readonly amountMinor?: number;
  readonly minimumMinor?: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly maxUses?: number;
  readonly maxUsesPerCustomer?: number;
};

export type Channel = 'DELIVERY' | 'PICKUP' | 'DINE_IN';
export type Role = 'HOST' | 'COOK' | 'PACKER' | 'COURIER' | 'MANAGER' | 'ADMIN';
export type StageKind = 'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER';
export type Station = 'BRASA' | 'PARRILLA' | 'FREIDORA' | 'FRIA' | 'BARRA' | 'DESPACHO';

export type Onboarding = {
  readonly slug: string;
  readonly name: string;
  readonly tagline: string;
  readonly action: string;
  readonly actionHover: string;
  readonly taxRateBps: number;
  readonly branches: readonly Branch[];
  readonly staff: readonly Person[];
};

export type Branch = {
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  readonly district: string;
  readonly phone: string;
  readonly numberPrefix: string;
  readonly channels: readonly Channel[];
  readonly hours: readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[];
  readonly zones: readonly { readonly district: string; readonly feeMinor: number; readonly minimumMinor: number }[];
  readonly stages: readonly Stage[];
  readonly promisedMinutes: number;
  readonly slots?: { readonly minutes: number; readonly capacity: number };
};

export type Stage = {
  readonly kind: StageKind;
  readonly automatic: boolean;
  readonly targetSeconds: number;
  readonly timeoutSeconds: number;
};

export type Person = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly branchSlugs: readonly string[];
};

export type OptionGroup = {
  readonly id: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly freeCount?: number;
  readonly extraPriceMinor?: number;
  readonly options: readonly { readonly id: string; readonly name: string; readonly priceDeltaMinor: number }[];
};

export type Category = {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** File name under the tenant's pictures. */
  readonly image: string;
  readonly products: readonly Product[];
};

export type Product = {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly sizeTab: string | null;
  readonly prices: readonly { readonly channel: Channel; readonly amountMinor: number }[];
  /** File name under the tenant's pictures. */
  readonly image: string;
  readonly station: Station;
  readonly chickenEighths: number;
  readonly allergens: readonly string[];
  readonly featured: boolean;
  readonly optionGroupIds: readonly string[];
};
