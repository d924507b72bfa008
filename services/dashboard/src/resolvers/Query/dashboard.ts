import { readDay } from '../../usecases/read-day.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const dashboard: NonNullable<QueryResolvers['dashboard']> = (_parent, args, ctx) => readDay(ctx, args);
