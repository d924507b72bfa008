import { readMyInbox } from '../../usecases/read-my-inbox.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const myInbox: NonNullable<QueryResolvers['myInbox']> = (_root, { knownRevision }, ctx) =>
  readMyInbox(ctx, knownRevision ?? null);
