/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { stageClaim as Mutation_stageClaim } from './Mutation/stageClaim.ts';
import    { stageClaimNext as Mutation_stageClaimNext } from './Mutation/stageClaimNext.ts';
import    { stageComplete as Mutation_stageComplete } from './Mutation/stageComplete.ts';
import    { stageDelay as Mutation_stageDelay } from './Mutation/stageDelay.ts';
import    { stageReassign as Mutation_stageReassign } from './Mutation/stageReassign.ts';
import    { stageRelease as Mutation_stageRelease } from './Mutation/stageRelease.ts';
import    { stageUndo as Mutation_stageUndo } from './Mutation/stageUndo.ts';
import    { LedgerEntry } from './LedgerEntry.ts';
import    { Order } from './Order.ts';
import    { StageTask } from './StageTask.ts';
import    { DateScalar,DateTime } from '@pardos/platform/scalars';
    export const resolvers: Resolvers = {
      
      Mutation: { stageClaim: Mutation_stageClaim,stageClaimNext: Mutation_stageClaimNext,stageComplete: Mutation_stageComplete,stageDelay: Mutation_stageDelay,stageReassign: Mutation_stageReassign,stageRelease: Mutation_stageRelease,stageUndo: Mutation_stageUndo },
      
      LedgerEntry: LedgerEntry,
Order: Order,
StageTask: StageTask,
Date: DateScalar,
DateTime: DateTime
    }