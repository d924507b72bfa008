import type { StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import type { StageDefinition } from '@pardos/contracts/stages';
import { firstName } from './names.ts';
import { type Progress, stageNow } from './progress.ts';

/** Who looks: staff see full names and what is theirs, customers first names. */
export type Viewer = { readonly staffId: string | null };

/** Each step of an order as it stands at a moment. */
export function stagesView(progress: Progress, viewer: Viewer, now: Date) {
  const current = stageNow(progress)?.index ?? Number.POSITIVE_INFINITY;
  return (progress.order?.stages ?? []).map((stage) => stageView(stage, { progress, viewer, now, current }));
}

type Scene = { readonly progress: Progress; readonly viewer: Viewer; readonly now: Date; readonly current: number };

function stageView(stage: StageDefinition, scene: Scene) {
  const { progress, viewer, now, current } = scene;
  const { index, kind, role, automatic, targetSeconds } = stage;
  const fixed = { kind, role, automatic, targetSeconds, overdueLevel: progress.overdue[index] ?? 0 };
  if (automatic) return { ...fixed, ...automaticStep(progress) };

  // What lies beyond the present step is not reached, even if it was before somebody took a step back.
  const reachedAt = index <= current ? progress.reached[index] : undefined;
  const task = index <= current ? progress.tasks[index] : undefined;
  const state = stateOf(progress, task, reachedAt);
  const waitingSince = task?.waitingSince ?? reachedAt ?? null;
  const endedAt = task?.endedAt ?? (state === 'CANCELLED' ? (progress.outcome?.at ?? null) : null);
  const startedAt = task?.startedAt ?? null;
  return {
    ...fixed,
    taskId: reachedAt === undefined && task === undefined ? null : `${progress.orderId}-${index}`,
    state,
    waitingSince,
    startedAt,
    endedAt,
    waitSeconds: secondsBetween(waitingSince, startedAt ?? endedAt ?? now.toISOString()),
    durationSeconds: secondsBetween(startedAt, endedAt ?? now.toISOString()),
    by: personFor(task, viewer),
    mine: state === 'CLAIMED' && viewer.staffId !== null && task?.by?.id === viewer.staffId,
    version: task?.version ?? (reachedAt === undefined ? null : 1),
  };
}

function stateOf(progress: Progress, task: StageTaskSnapshot | undefined, reachedAt: string | undefined) {
  if (task?.state === 'COMPLETED') return 'COMPLETED' as const;
  if (progress.outcome?.kind === 'CANCELLED') return 'CANCELLED' as const;
  if (task?.state === 'CLAIMED') return 'CLAIMED' as const;
  return task === undefined && reachedAt === undefined ? ('PENDING' as const) : ('WAITING' as const);
}

/** Done by rule the moment the order came in. */
function automaticStep({ order }: Progress) {
  const at = order?.placedAt ?? null;
  return {
    taskId: null,
    state: 'COMPLETED' as const,
    waitingSince: at,
    startedAt: at,
    endedAt: at,
    waitSeconds: 0,
    durationSeconds: 0,
    by: { name: 'Sistema', role: null },
    mine: false,
    version: null,
  };
}

function personFor(task: StageTaskSnapshot | undefined, viewer: Viewer) {
  if (task?.by === undefined || task.by === null) return null;
  const { name, role } = task.by;
  return { name: viewer.staffId === null ? firstName(name) : name, role };
}

function secondsBetween(from: string | null, to: string): number | null {
  return from === null ? null : Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
