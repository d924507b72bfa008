import { listCoupons } from '../../usecases/list-coupons.ts';
import { couponView } from '../coupon-view.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const coupons: NonNullable<QueryResolvers['coupons']> = async (_parent, _args, ctx) =>
  (await listCoupons(ctx)).map(couponView);
