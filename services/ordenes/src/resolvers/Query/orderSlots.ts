import { listSlots } from '../../usecases/list-slots.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const orderSlots: NonNullable<QueryResolvers['orderSlots']> = (_parent, args, ctx) => listSlots(ctx, args);
