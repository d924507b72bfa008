import { isIntact } from '../domain/ledger.ts';
import { readHistory } from '../usecases/read-history.ts';
import type { OrderResolvers } from './types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  history: async ({ id }, _args, ctx) => {
    const history = await readHistory(ctx, id);
    return history === null ? null : [...history.lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  },
  historyIntact: async ({ id }, _args, ctx) => {
    const history = await readHistory(ctx, id);
    if (history === null) return null;
    return history.tasks.every((task) =>
      isIntact(
        task,
        history.lines.filter(({ index }) => index === task.index),
      ),
    );
  },
};
