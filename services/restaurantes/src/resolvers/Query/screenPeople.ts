import { listScreenPeople } from '../../usecases/list-screen-people.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const screenPeople: NonNullable<QueryResolvers['screenPeople']> = async (_root, _args, ctx) =>
  await listScreenPeople(ctx);
