import { delayTask } from '../../usecases/delay-task.ts';
import { stagePayload } from '../stage-payload.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const stageDelay: NonNullable<MutationResolvers['stageDelay']> = async (_parent, { input }, ctx) =>
  stagePayload(await delayTask(ctx, { ...input, note: input.note ?? null }));
