import { reassignTask } from '../../usecases/reassign-task.ts';
import { stagePayload } from '../stage-payload.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const stageReassign: NonNullable<MutationResolvers['stageReassign']> = async (_parent, { input }, ctx) =>
  stagePayload(await reassignTask(ctx, input));
