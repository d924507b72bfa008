import { readInbox } from '../../usecases/read-inbox.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const inbox: NonNullable<QueryResolvers['inbox']> = (_root, { branchId, knownRevision }, ctx) =>
  readInbox(ctx, { branchId, knownRevision: knownRevision ?? null });
