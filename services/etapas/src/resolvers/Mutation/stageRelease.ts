import { releaseTask } from '../../usecases/release-task.ts';
import { stagePayload } from '../stage-payload.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const stageRelease: NonNullable<MutationResolvers['stageRelease']> = async (_parent, { input }, ctx) =>
  stagePayload(await releaseTask(ctx, input));
