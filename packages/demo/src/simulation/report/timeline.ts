import type { Outcome, Stage } from '../customers/follow.ts';
import { stageNames } from './stage-names.ts';

/** One order and its way, as lines. */
export function timelineOf({ order, status, placedAt, endedAt, stages }: Outcome): string {
  const channel = order.channel === 'DELIVERY' ? 'reparto' : 'recojo';
  const head = `${order.number} · ${channel} · ${order.total} · ${status} en ${seconds(placedAt, endedAt)}`;
  return [head, ...stages.map(stageLine)].join('\n');
}

function stageLine(stage: Stage): string {
  const name = (stageNames[stage.kind] ?? stage.kind).padEnd(10);
  if (stage.automatic) return `  ${name} automática`;
  const wait = seconds(stage.waitingSince, stage.startedAt).padStart(7);
  const work = seconds(stage.startedAt, stage.endedAt).padStart(7);
  return `  ${name} espera ${wait} · trabajo ${work} · ${stage.by?.name ?? '—'}`;
}

function seconds(from: string | null, to: string | null): string {
  const time = elapsed(from, to);
  return time === null ? '—' : `${time.toFixed(1)} s`;
}

function elapsed(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 1000;
}
