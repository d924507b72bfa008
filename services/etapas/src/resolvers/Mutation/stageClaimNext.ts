import { claimNext } from '../../usecases/claim-next.ts';
import { stagePayload } from '../stage-payload.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const stageClaimNext: NonNullable<MutationResolvers['stageClaimNext']> = async (_parent, { input }, ctx) =>
  stagePayload(await claimNext(ctx, input));
