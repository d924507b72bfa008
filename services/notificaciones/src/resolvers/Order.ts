import { readNotices } from '../usecases/read-notices.ts';
import type { OrderResolvers } from './types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  notices: ({ id }, _args, ctx) => readNotices(ctx, id),
};
