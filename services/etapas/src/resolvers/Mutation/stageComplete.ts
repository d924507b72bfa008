import { completeTask } from '../../usecases/complete-task.ts';
import { stagePayload } from '../stage-payload.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const stageComplete: NonNullable<MutationResolvers['stageComplete']> = async (_parent, { input }, ctx) =>
  stagePayload(
    await completeTask(ctx, { ...input, handoverCode: input.handoverCode ?? null, reason: input.reason ?? null }),
  );
