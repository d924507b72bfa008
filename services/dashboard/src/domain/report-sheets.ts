import type { OrderSnapshot, StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import { type OrderFacts, progressOf } from '@pardos/contracts/order-facts';
import { statusOf } from '@pardos/contracts/order-status';
import { amountOf, type Cell, toCsv } from './csv.ts';
import type { ReportFileKind } from './report.ts';
import { channelWords, paymentWord, reasonWord, stageWords, statusWords } from './words.ts';

type Known = { readonly facts: OrderFacts; readonly order: OrderSnapshot };

const orderHeads = [
  'pedido',
  'estado',
  'tipo',
  'recibido',
  'prometido',
  'terminó',
  'cliente',
  'pago',
  'descuento',
  'total',
  'motivo_anulación',
];
const itemHeads = ['pedido', 'producto', 'cantidad', 'opciones', 'nota', 'total'];
const stepHeads = ['pedido', 'etapa', 'persona', 'entró', 'tomado', 'terminó', 'espera_s', 'trabajo_s'];

/** A day's orders, what was ordered, and the steps with their people, as tables. Times are UTC, money in soles. */
export function sheetsOf(day: readonly OrderFacts[]): Readonly<Record<Exclude<ReportFileKind, 'SUMMARY'>, string>> {
  const known = day.flatMap((facts) => (facts.order === null ? [] : [{ facts, order: facts.order }]));
  return {
    ORDERS: toCsv(orderHeads, known.map(orderRow)),
    ITEMS: toCsv(itemHeads, known.flatMap(itemRows)),
    STEPS: toCsv(stepHeads, known.flatMap(stepRows)),
  };
}

function orderRow({ facts, order }: Known): Cell[] {
  const { outcome } = facts;
  return [
    order.number,
    statusWords[statusOf(progressOf(facts, order))],
    channelWords[order.channel],
    order.placedAt,
    order.promisedAt,
    outcome?.at,
    order.customerName,
    paymentWord(order.paymentMethod),
    amountOf(order.discountMinor ?? 0),
    amountOf(order.totalMinor),
    outcome?.reason == null ? '' : reasonWord(outcome.reason),
  ];
}

function itemRows({ order: { number, lines } }: Known): Cell[][] {
  return lines.map(({ name, quantity, options, note, totalMinor }) => [
    number,
    name,
    quantity,
    options.join(' · '),
    note,
    amountOf(totalMinor),
  ]);
}

function stepRows({ facts: { tasks }, order: { number } }: Known): Cell[][] {
  const inOrder = Object.values(tasks).sort((a, b) => a.index - b.index);
  return inOrder.map((task) => [
    number,
    stageWords[task.kind],
    task.by?.name,
    task.waitingSince,
    task.startedAt,
    task.endedAt,
    secondsBetween(task.waitingSince, task.startedAt),
    secondsOfWork(task),
  ]);
}

function secondsOfWork({ startedAt, endedAt }: StageTaskSnapshot): number | null {
  return startedAt === null ? null : secondsBetween(startedAt, endedAt);
}

/** Clocks of two machines may differ by more than the time between two events. */
function secondsBetween(from: string, to: string | null): number | null {
  return to === null ? null : Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
