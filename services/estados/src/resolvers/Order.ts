import { statusNow } from '../domain/progress.ts';
import { promiseView } from '../domain/promise-view.ts';
import { stagesView } from '../domain/stages-view.ts';
import { readProgress } from '../usecases/read-progress.ts';
import { readRating } from '../usecases/read-rating.ts';
import { viewerOf } from '../usecases/viewer.ts';
import type { OrderResolvers } from './types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  status: async ({ id }, _args, ctx) => {
    const progress = await readProgress(ctx, id);
    return progress === null ? null : statusNow(progress);
  },
  stages: async ({ id }, _args, ctx) => {
    const progress = await readProgress(ctx, id);
    return progress === null ? [] : stagesView(progress, viewerOf(ctx), ctx.now());
  },
  rating: ({ id }, _args, ctx) => readRating(ctx, id),
  delay: async ({ id }, _args, ctx) => {
    const progress = await readProgress(ctx, id);
    return progress?.order ? promiseView(progress, progress.order).delay : null;
  },
};
