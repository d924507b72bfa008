import { undoTask } from '../../usecases/undo-task.ts';
import { stagePayload } from '../stage-payload.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const stageUndo: NonNullable<MutationResolvers['stageUndo']> = async (_parent, { input }, ctx) =>
  stagePayload(await undoTask(ctx, input));
