import { readEndedSessions } from '../../usecases/ended-sessions.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const endedSessions: NonNullable<QueryResolvers['endedSessions']> = async (_root, _args, ctx) =>
  await readEndedSessions(ctx);
