import type { ReadOrder, ReadStage } from './reading.ts';

/** Stages of a delivered order whose times are missing, or out of order. */
export function stageTimes({ status, placedAt, stages }: ReadOrder): string[] {
  if (status !== 'DELIVERED') return [];

  const faults: string[] = [];
  let before = placedAt;
  for (const stage of stages.filter(({ automatic }) => !automatic)) {
    faults.push(...stageFaults(stage, before));
    before = stage.endedAt ?? before;
  }
  return faults;
}

/** When a stage was taken back, the next may have waited before its end; but nobody can have begun it. */
function stageFaults({ kind, state, waitingSince, startedAt, endedAt }: ReadStage, before: string): string[] {
  if (state !== 'COMPLETED') return [`${kind}: entregado con la etapa en ${state}`];
  if (waitingSince === null || startedAt === null || endedAt === null) return [`${kind}: le falta una hora`];
  if (waitingSince > startedAt) return [`${kind}: tomado antes de llegar`];
  if (startedAt > endedAt) return [`${kind}: terminado antes de tomarse`];
  return startedAt < before ? [`${kind}: tomado antes de terminar la etapa anterior`] : [];
}
