import { type Item, lessThan, type Store, versionIs, type Write } from '@pardos/platform/store';
import { Coupon, type CouponStanding, mostCoupons, type Redeemed } from '../domain/coupon.ts';
import { keys } from './table.ts';

export type Coupons = ReturnType<typeof couponsOf>;

/** The code that was typed, and who would use it; null while nobody has said. */
export type CouponWanted = { readonly code: string; readonly customerKey: string | null };

/** The coupons of one tenant. */
export function couponsOf(store: Store, tenantId: string) {
  return {
    /** All of them, by code. */
    async all(): Promise<Coupon[]> {
      const items = await store.query({ pk: keys.coupons(tenantId), limit: mostCoupons });
      return items.map((item) => Coupon.parse(item));
    },

    /** How often each of these was used, by code. */
    async uses(codes: readonly string[]): Promise<Map<string, number>> {
      if (codes.length === 0) return new Map();
      const items = await store.getMany(codes.map((code) => keys.couponUses(tenantId, code)));
      return new Map(
        codes.map((code) => [code, usesIn(items.find(({ PK }) => PK === keys.couponUses(tenantId, code).PK))]),
      );
    },

    /** Writes the next version. False: somebody was faster. */
    async save(coupon: Coupon): Promise<boolean> {
      const put = { ...keys.coupon(tenantId, coupon.code), ...coupon };
      return await store.write([{ put, when: versionIs(coupon.version - 1) }]);
    },
  };
}

/** The items that say how a coupon stands. */
export function couponKeys(tenantId: string, { code, customerKey }: CouponWanted) {
  return {
    coupon: keys.coupon(tenantId, code),
    uses: keys.couponUses(tenantId, code),
    ...(customerKey === null ? {} : { ofCustomer: keys.couponOfCustomer(tenantId, code, customerKey) }),
  };
}

/** How a coupon stands, from the items of its keys; null when there is no such coupon. */
export function standingOf(
  coupon: Item | undefined,
  uses: Item | undefined,
  ofCustomer: Item | undefined,
): CouponStanding | null {
  if (coupon === undefined) return null;
  return { coupon: Coupon.parse(coupon), uses: usesIn(uses), usesOfCustomer: usesIn(ofCustomer) };
}

/** Takes a use of each limit that a coupon has: refused by the database once a limit is reached. */
export function redemption(tenantId: string, redeemed: Redeemed | null): Write[] {
  return counters(tenantId, redeemed).map(({ key, limit }) => ({
    add: key,
    amounts: { uses: 1 },
    when: lessThan('uses', limit),
  }));
}

/** Gives the use back. */
export function restitution(tenantId: string, redeemed: Redeemed | null): Write[] {
  return counters(tenantId, redeemed).map(({ key }) => ({ add: key, amounts: { uses: -1 } }));
}

/** A coupon without a limit has no counter: every order of a busy hour would wait for it. */
function counters(tenantId: string, redeemed: Redeemed | null) {
  if (redeemed === null) return [];
  const { code, customerKey, maxUses, maxUsesPerCustomer } = redeemed;
  return [
    ...(maxUses === null ? [] : [{ key: keys.couponUses(tenantId, code), limit: maxUses }]),
    ...(maxUsesPerCustomer === null
      ? []
      : [{ key: keys.couponOfCustomer(tenantId, code, customerKey), limit: maxUsesPerCustomer }]),
  ];
}

function usesIn(item: Item | undefined): number {
  return Number(item?.uses ?? 0);
}
