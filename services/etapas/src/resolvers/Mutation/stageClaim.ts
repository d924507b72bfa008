import { claimTask } from '../../usecases/claim-task.ts';
import { stagePayload } from '../stage-payload.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const stageClaim: NonNullable<MutationResolvers['stageClaim']> = async (_parent, { input }, ctx) =>
  stagePayload(await claimTask(ctx, input));
