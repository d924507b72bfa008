import { readBoard } from '../../usecases/read-board.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const board: NonNullable<QueryResolvers['board']> = (_parent, { branchId, knownRevision }, ctx) =>
  readBoard(ctx, { branchId, knownRevision: knownRevision ?? null });
