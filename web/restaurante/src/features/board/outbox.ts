import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';
import type { Delay } from '../../shell/delay-dialog.tsx';
import type { Work } from './lanes.ts';
import type { Deed, Overlay } from './overlay.ts';
import type { DoneTask } from './use-stage-actions.ts';

const stageKind = z.enum(['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER']);

const delayReason = z.enum(['HIGH_DEMAND', 'MISSING_INGREDIENT', 'REMAKE', 'TRAFFIC', 'OTHER']);

const unsent = z.object({
  /** Of the tap; a claim and a delay send it as their idempotency key. */
  key: z.string(),
  action: z.enum(['CLAIM', 'COMPLETE', 'RELEASE', 'DELAY']),
  taskId: z.string(),
  number: z.string(),
  kind: stageKind,
  /** The version that the person saw: a step that reached the server already is not done twice. */
  expectedVersion: z.int(),
  reason: z.nullable(z.string()),
  /** What the customer is to be told, and since when the task is in hand; only of a delay. */
  delay: z.optional(
    z.object({
      minutes: z.int(),
      reason: delayReason,
      note: z.nullable(z.string()),
      startedAt: z.nullable(z.string()),
    }),
  ),
  /** Device clock, in milliseconds. */
  at: z.number(),
});

/** Something done while the server could not be reached. */
export type Unsent = z.infer<typeof unsent>;
export type Me = { readonly id: string; readonly name: string };

/** What a person did at a branch and the server does not know yet, first to last. It outlives a reload. */
export function outboxOf(branchId: string, me: Me) {
  return storedValue<readonly Unsent[]>({
    key: `pardos:outbox:v1:${branchId}:${me.id}`,
    schema: z.array(unsent),
    empty: [],
  });
}

type Step = {
  readonly key: string;
  readonly action: Unsent['action'];
  readonly reason?: string;
  readonly at: number;
  readonly delay?: Delay;
};

/** A tap on a ticket, to be sent later. */
export function unsentOf({ ticket, stage }: Work, { key, action, reason = '', at, delay }: Step): Unsent {
  return {
    key,
    action,
    taskId: stage.taskId ?? '',
    number: ticket.number,
    kind: stage.kind,
    expectedVersion: stage.version ?? 0,
    reason: reason || null,
    ...(delay && { delay: { ...delay, startedAt: stage.startedAt ?? null } }),
    at,
  };
}

const stateAfter = { CLAIM: 'CLAIMED', COMPLETE: 'COMPLETED', RELEASE: 'WAITING', DELAY: 'CLAIMED' } as const;

/** The task as it will be, so that its owner can go on. */
export function taskAfter({ action, taskId, number, kind, expectedVersion, at, delay }: Unsent, me: Me): DoneTask {
  const moment = new Date(at).toISOString();
  return {
    id: taskId,
    number,
    kind,
    state: stateAfter[action],
    version: expectedVersion + 1,
    startedAt: action === 'CLAIM' ? moment : (delay?.startedAt ?? null),
    endedAt: action === 'COMPLETE' ? moment : null,
    by: action === 'RELEASE' ? null : { name: me.name, role: null },
  };
}

/** The unsent steps as the board shows them: the last of each task. */
export function outboxOverlay(outbox: readonly Unsent[], me: Me): Overlay {
  const deeds = new Map<string, Deed>();
  for (const step of outbox) {
    const { version, state, startedAt, endedAt, by } = taskAfter(step, me);
    const before = deeds.get(step.taskId);
    deeds.set(step.taskId, {
      taskId: step.taskId,
      version,
      state,
      mine: state === 'CLAIMED',
      by: by ?? null,
      startedAt: startedAt ?? before?.startedAt ?? null,
      endedAt: endedAt ?? null,
      doneAt: step.at,
    });
  }
  return deeds;
}

/** The rest after a step was answered: later steps of its task go on from the version that it has now. */
export function answered(outbox: readonly Unsent[], step: Unsent, task: DoneTask): readonly Unsent[] {
  const shift = task.version - (step.expectedVersion + 1);
  return without(outbox, step).map((later) =>
    later.taskId === task.id ? { ...later, expectedVersion: later.expectedVersion + shift } : later,
  );
}

/** The rest after a step was refused: what was built on it falls with it. */
export function refusedStep(outbox: readonly Unsent[], { taskId }: Unsent): readonly Unsent[] {
  return outbox.filter((later) => later.taskId !== taskId);
}

/** The rest without one step. */
export function without(outbox: readonly Unsent[], { key }: Unsent): readonly Unsent[] {
  return outbox.filter((each) => each.key !== key);
}
