import { BranchSnapshot, CatalogueSnapshot } from '@pardos/contracts/events/snapshots';
import { type Item, type Key, type Store, versionIs } from '@pardos/platform/store';
import { versionedItem } from '@pardos/platform/versioned-item';
import * as z from 'zod/mini';
import { type CouponWanted, couponKeys, standingOf } from './coupons.ts';
import { keys } from './table.ts';

export type TodayRepository = ReturnType<typeof todayOf>;

const Off = z.object({
  products: z.record(z.string(), z.object({ available: z.boolean(), until: z.nullable(z.string()), version: z.int() })),
  version: z.int(),
});

const Used = z.object({ bodyHash: z.string(), orderId: z.string() });

export type Availability = { readonly productId: string; readonly available: boolean; readonly until: string | null };

/** What is asked for beside the branch's day. */
type Asked = {
  readonly idempotency?: { readonly caller: string; readonly key: string } | undefined;
  readonly coupon?: CouponWanted | undefined;
};

const catalogues = versionedItem((item) => CatalogueSnapshot.parse(item));

/** What a branch sells today, as restaurantes and menu told it. */
export function todayOf(store: Store, tenantId: string) {
  return {
    /** All that an order is priced by, and whether its key was used before. One call, and one more for a new catalogue. */
    async get(branchId: string, { idempotency, coupon }: Asked = {}) {
      const catalogueKey = keys.catalogue(tenantId);
      const wanted = {
        branch: keys.branch(tenantId, branchId),
        off: keys.off(tenantId, branchId),
        catalogue: catalogues.versionKey(catalogueKey),
      };
      const used = idempotency && keys.idempotency(tenantId, idempotency.caller, idempotency.key);
      const couponAt: Partial<ReturnType<typeof couponKeys>> = coupon === undefined ? {} : couponKeys(tenantId, coupon);
      const more = used === undefined ? [] : [used];
      const items = await store.getMany([...Object.values(wanted), ...Object.values(couponAt), ...more]);
      const find = (key: Key | undefined) => key && items.find(({ PK, SK }) => PK === key.PK && SK === key.SK);
      const [branch, catalogue, off] = [find(wanted.branch), find(wanted.catalogue), find(wanted.off)];
      const earlier = find(used);
      return {
        branch: branch === undefined ? null : BranchSnapshot.parse(branch),
        catalogue: await catalogues.current(store, catalogueKey, catalogue),
        off: offOf(off),
        standing: standingOf(find(couponAt.coupon), find(couponAt.uses), find(couponAt.ofCustomer)),
        earlier: earlier === undefined ? null : Used.parse(earlier),
      };
    },

    /** Keeps the newest that was told of a branch. False: try again. */
    async rememberBranch(branch: BranchSnapshot): Promise<boolean> {
      const key = keys.branch(tenantId, branch.id);
      const before = await olderThan(store, key, branch);
      return before === null || (await store.write([{ put: { ...key, ...branch }, when: versionIs(before) }]));
    },

    /** Keeps the newest catalogue that was told. False: try again. */
    async rememberCatalogue(catalogue: CatalogueSnapshot): Promise<boolean> {
      const key = keys.catalogue(tenantId);
      const before = await olderThan(store, key, catalogue);
      return before === null || (await store.write(catalogues.writes(key, catalogue, before)));
    },

    /** Keeps the newest that was told of a product's availability. False: try again. */
    async rememberAvailability(branchId: string, told: Availability & { version: number }): Promise<boolean> {
      const key = keys.off(tenantId, branchId);
      const item = await store.get(key);
      const known = item === undefined ? { products: {}, version: 0 } : Off.parse(item);
      const { productId, available, until, version } = told;
      if ((known.products[productId]?.version ?? 0) >= version) return true;

      const products = { ...known.products, [productId]: { available, until, version } };
      return await store.write([
        { put: { ...key, products, version: known.version + 1 }, when: versionIs(known.version) },
      ]);
    },
  };
}

function offOf(item: Item | undefined): Record<string, { until: string | null }> {
  if (item === undefined) return {};
  const products = Object.entries(Off.parse(item).products);
  return Object.fromEntries(
    products.filter(([, { available }]) => !available).map(([id, { until }]) => [id, { until }]),
  );
}

/** The version that the news replace, 0 for none; null when what is kept is as new. */
async function olderThan(store: Store, key: Key, told: { readonly version: number }): Promise<number | null> {
  const known = await store.get(key);
  const version = known === undefined ? 0 : Number(known.version);
  return version >= told.version ? null : version;
}
