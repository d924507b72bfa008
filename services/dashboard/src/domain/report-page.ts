import type { OrderFacts } from '@pardos/contracts/order-facts';
import type { BranchCard } from './branch-card.ts';
import type { summaryOf } from './day-summary.ts';
import { stageWords, statusWords } from './words.ts';

/** A bar of a chart: its length is a share of the longest. */
export type Bar = { readonly name: string; readonly value: number; readonly words: string };

/** What the page of a day says, before it is drawn. */
export type ReportPage = {
  readonly brand: string;
  readonly colour: string;
  readonly title: string;
  readonly day: string;
  readonly figures: readonly (readonly [string, string])[];
  readonly charts: readonly { readonly title: string; readonly none: string; readonly bars: readonly Bar[] }[];
  readonly madeAt: string;
};

type Day = {
  readonly branch: BranchCard;
  readonly summary: ReturnType<typeof summaryOf>;
  readonly orders: readonly OrderFacts[];
  /** As the tenant's clock says it. */
  readonly madeAt: string;
};

const longDay = new Intl.DateTimeFormat('es-PE', { timeZone: 'UTC', dateStyle: 'full' });
const mostProducts = 8;

/** The page of a day. Pure: the same day gives the same page. */
export function reportPage({ branch, summary, orders, madeAt }: Day): ReportPage {
  return {
    brand: branch.shopName,
    colour: branch.colour,
    title: branch.name,
    day: longDay.format(new Date(`${summary.day}T00:00:00Z`)),
    figures: figuresOf(summary),
    charts: [
      { title: 'Pedidos por hora', none: 'Sin pedidos.', bars: hourBars(summary) },
      { title: 'Lo más pedido (unidades)', none: 'Sin productos.', bars: productBars(orders) },
      { title: 'Tiempo por etapa (espera + trabajo)', none: 'Ninguna etapa terminada.', bars: stageBars(summary) },
      { title: 'Pedidos por estado', none: 'Sin pedidos.', bars: statusBars(summary) },
    ],
    madeAt,
  };
}

function figuresOf(summary: Day['summary']): [string, string][] {
  const { averageTicket, onTimePercent, averageTotalSeconds } = summary;
  return [
    ['Pedidos', String(summary.orders)],
    ['Ventas', summary.sales.formatted],
    ['Ticket promedio', averageTicket?.formatted ?? '–'],
    ['Entregados', String(summary.delivered)],
    ['Cancelados', String(summary.cancelled)],
    ['En curso', String(summary.inProgress)],
    ['A tiempo', onTimePercent === null ? '–' : `${onTimePercent} %`],
    ['Tiempo total promedio', averageTotalSeconds === null ? '–' : minutes(averageTotalSeconds)],
    ['Descuentos', summary.discounts.formatted],
  ];
}

function hourBars({ byHour }: Day['summary']): Bar[] {
  return byHour.map(({ hour, orders, sales }) => ({
    name: `${String(hour).padStart(2, '0')}:00`,
    value: orders,
    words: `${orders} · ${sales.formatted}`,
  }));
}

function stageBars({ stages }: Day['summary']): Bar[] {
  return stages.map(({ kind, averageWaitSeconds, averageWorkSeconds }) => {
    const [wait, work] = [averageWaitSeconds ?? 0, averageWorkSeconds ?? 0];
    return { name: stageWords[kind], value: wait + work, words: `${minutes(wait)} + ${minutes(work)}` };
  });
}

function statusBars({ byStatus }: Day['summary']): Bar[] {
  return byStatus.map(({ status, count }) => ({ name: statusWords[status], value: count, words: String(count) }));
}

/** Of the orders that were not cancelled. */
function productBars(orders: readonly OrderFacts[]): Bar[] {
  const units = new Map<string, number>();
  for (const { order, outcome } of orders) {
    if (order === null || outcome?.kind === 'CANCELLED') continue;
    for (const { name, quantity } of order.lines) units.set(name, (units.get(name) ?? 0) + quantity);
  }
  return [...units]
    .sort(([a, most], [b, least]) => least - most || a.localeCompare(b, 'es'))
    .slice(0, mostProducts)
    .map(([name, value]) => ({ name, value, words: String(value) }));
}

function minutes(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
