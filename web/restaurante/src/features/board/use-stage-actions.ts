import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type { StageAnswerFragment, StageKind } from '../../gql/graphql.ts';
import { type FragmentType, readFragment } from '../../gql/index.ts';
import type { Delay } from '../../shell/delay-dialog.tsx';
import type { Deed } from './overlay.ts';
import {
  ClaimNextDocument,
  CompleteDocument,
  DelayDocument,
  ReleaseDocument,
  StageAnswerDocument,
  UndoDocument,
} from './stage-mutations.ts';

export type DoneTask = NonNullable<StageAnswerFragment['task']>;
export type StageError = StageAnswerFragment['userErrors'][number];

/** Either the task as it is now, or why nothing was done. */
export type Answer =
  | { readonly task: DoneTask; readonly error: null }
  | { readonly task: null; readonly error: StageError | null };

/** A task and the version of it that the person sees. */
export type Seen = { readonly taskId: string; readonly expectedVersion: number };

export type StageActions = ReturnType<typeof useStageActions>;

/** What a person can do at a stage. Throws when the server cannot be reached. */
export function useStageActions(branchId: string) {
  const client = useApolloClient();

  return useMemo(
    () => ({
      /** The key is of the tap: a retry with the same key cannot take a second order. */
      async claimNext(kind: StageKind, idempotencyKey: string): Promise<Answer> {
        const { data } = await client.mutate({
          mutation: ClaimNextDocument,
          variables: { input: { branchId, kind, idempotencyKey } },
        });
        return answerOf(data?.stageClaimNext);
      },
      async complete(seen: Seen, handoverCode?: string): Promise<Answer> {
        const { data } = await client.mutate({
          mutation: CompleteDocument,
          variables: { input: { ...seen, handoverCode } },
        });
        return answerOf(data?.stageComplete);
      },
      async release(seen: Seen, reason: string): Promise<Answer> {
        const { data } = await client.mutate({ mutation: ReleaseDocument, variables: { input: { ...seen, reason } } });
        return answerOf(data?.stageRelease);
      },
      /** The key is of the tap: the customer is told once. */
      async delay(seen: Seen, delay: Delay, idempotencyKey: string): Promise<Answer> {
        const input = { ...seen, ...delay, idempotencyKey };
        const { data } = await client.mutate({ mutation: DelayDocument, variables: { input } });
        return answerOf(data?.stageDelay);
      },
      async undo(seen: Seen): Promise<Answer> {
        const { data } = await client.mutate({ mutation: UndoDocument, variables: { input: seen } });
        return answerOf(data?.stageUndo);
      },
    }),
    [client, branchId],
  );
}

/** What a mutation answered, to lay over the board. */
export function deedOf(task: DoneTask): Deed {
  const { id: taskId, version, state } = task;
  return {
    taskId,
    version,
    state,
    mine: state === 'CLAIMED',
    by: task.by ?? null,
    startedAt: task.startedAt ?? null,
    endedAt: task.endedAt ?? null,
    doneAt: Date.now(),
  };
}

function answerOf(payload: FragmentType<typeof StageAnswerDocument> | undefined): Answer {
  const answer = readFragment(StageAnswerDocument, payload);
  if (answer?.task) return { task: answer.task, error: null };
  return { task: null, error: answer?.userErrors[0] ?? null };
}
