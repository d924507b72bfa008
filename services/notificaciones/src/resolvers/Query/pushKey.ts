import { readPushKey } from '../../usecases/read-push-key.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const pushKey: NonNullable<QueryResolvers['pushKey']> = (_root, _args, ctx) => readPushKey(ctx);
