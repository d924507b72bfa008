import { readDay } from '../../usecases/read-day.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const dashboard: NonNullable<QueryResolvers['dashboard']> = (_parent, { to, ...args }, ctx) =>
  readDay(ctx, { ...args, to: to ?? null });
