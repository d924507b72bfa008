import type { Outcome, Stage } from './follow.ts';

const stageNames: Readonly<Record<string, string>> = {
  RECEPTION: 'Recepción',
  KITCHEN: 'Cocina',
  PACKING: 'Empaque',
  DELIVERY: 'Reparto',
  COUNTER: 'Mostrador',
};

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

/** How it went over all orders. */
export function totalsOf(outcomes: readonly Outcome[]): string {
  const delivered = outcomes.filter(hasArrived);
  const sales = delivered.reduce((sum, { order }) => sum + order.totalMinor, 0);
  const times = delivered.map(({ placedAt, endedAt }) => elapsed(placedAt, endedAt) ?? 0);
  const average = times.reduce((sum, time) => sum + time, 0) / Math.max(times.length, 1);
  return [
    `${delivered.length} de ${outcomes.length} pedidos entregados`,
    `ventas S/ ${(sales / 100).toFixed(2)}`,
    `promedio ${average.toFixed(1)} s`,
  ].join(' · ');
}

/** True when the customer has it. */
export function hasArrived({ status }: Outcome): boolean {
  return status === 'DELIVERED';
}

function seconds(from: string | null, to: string | null): string {
  const time = elapsed(from, to);
  return time === null ? '—' : `${time.toFixed(1)} s`;
}

function elapsed(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 1000;
}
