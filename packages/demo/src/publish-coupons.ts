import * as z from 'zod/mini';
import type { Coupon } from './data/tenant.ts';
import { assertAccepted, type Graph, userErrorFields, userErrors } from './graph.ts';

const Known = z.object({ coupons: z.array(z.object({ code: z.string() })) });
const Saved = z.object({ couponSave: z.object({ userErrors }) });

/** Writes the coupons that are not there yet, as the tenant's admin. */
export async function publishCoupons(graph: Graph, coupons: readonly Coupon[]): Promise<void> {
  const known = await graph('{ coupons { code } }', {}, Known);
  const codes = new Set(known.coupons.map(({ code }) => code));
  for (const coupon of coupons.filter(({ code }) => !codes.has(code))) {
    const { couponSave } = await graph(
      `mutation ($input: CouponSaveInput!) { couponSave(input: $input) { ${userErrorFields} } }`,
      { input: { ...coupon, expectedVersion: 0 } },
      Saved,
    );
    assertAccepted(`couponSave ${coupon.code}`, couponSave.userErrors);
  }
}
