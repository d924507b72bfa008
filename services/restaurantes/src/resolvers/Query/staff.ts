import { listStaff } from '../../usecases/list-staff.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const staff: NonNullable<QueryResolvers['staff']> = async (_root, { branchId }, ctx) =>
  await listStaff(ctx, branchId ?? null);
