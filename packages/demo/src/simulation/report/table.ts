import type { Tally } from '../connection/tally.ts';
import { stageNames } from './stage-names.ts';
import type { Summary } from './summary.ts';

/** The end of a simulation, as lines. */
export function tableOf(summary: Summary, tally: Tally, speed: number): string {
  const { total } = summary;
  return [
    `${summary.orders} pedidos · ${summary.delivered} entregados · ${summary.cancelled} anulados · ventas S/ ${(summary.salesMinor / 100).toFixed(2)}`,
    `a tiempo ${summary.onTimePercent ?? '—'} % · de pedido a entrega p50 ${show(total.p50)} · p90 ${show(total.p90)} min`,
    '',
    `minutos simulados (reales × ${speed})   espera p50    p90   trabajo p50    p90`,
    ...summary.stages.map(stageLine),
    '',
    `reintentos           ${pairs(Object.entries(tally.retries).map(([why, count]) => [retryNames[why] ?? why, count]))}`,
    `fuera de lo común    ${pairs([...tally.deeds])}`,
    `rechazos esperados   ${pairs([...tally.refusals, ['anulación alcanzada por la cocina', summary.overtaken]])}`,
    `errores              ${tally.errors.length === 0 ? 'ninguno' : tally.errors.length}`,
    `duración real        ${summary.realSeconds.toFixed(0)} s · ${summary.perSecond.toFixed(2)} pedidos/s`,
  ].join('\n');
}

const retryNames: Readonly<Record<string, string>> = {
  UNREACHABLE: 'sin conexión',
  SERVICE: 'falla del servicio',
  SIGN_IN: 'sesión renovada',
  POOR_NETWORK: 'respuesta perdida a propósito',
};

function stageLine({ kind, count, wait, work }: Summary['stages'][number]): string {
  const name = `${stageNames[kind] ?? kind} (${count})`.padEnd(34);
  const cells = [wait.p50, wait.p90, work.p50, work.p90].map((value, at) =>
    show(value).padStart([14, 7, 14, 7][at] ?? 7),
  );
  return `${name}${cells.join('')}`;
}

function show(minutes: number | null): string {
  return minutes === null ? '—' : minutes.toFixed(1);
}

function pairs(counts: readonly (readonly [string, number])[]): string {
  const some = counts.filter(([, count]) => count > 0);
  return some.length === 0 ? 'ninguno' : some.map(([name, count]) => `${name} ${count}`).join(' · ');
}
