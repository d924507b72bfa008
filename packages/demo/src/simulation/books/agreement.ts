import type { Deed, Entries } from './entries.ts';
import { hasEnded, type ReadOrder } from './reading.ts';
import { stageTimes } from './stage-times.ts';
import type { Verdict } from './verdict.ts';

/** An accepted cancellation may come too late by as much as its news is on the way; later than that, it was lost. */
const newsTravelsMs = 10_000;

/** Where an order that has ended is other than the books say. */
export function agreement(entries: Entries, order: ReadOrder): Verdict[] {
  if (!hasEnded(order.status)) return [];

  const deeds = entries.deeds.filter(({ orderId }) => orderId === order.id);
  const faults = [
    ...placingFaults(entries, order),
    ...outcomeFaults(entries, order),
    ...historyFaults(order),
    ...stageTimes(order),
    ...completionFaults(deeds, order),
  ];
  return faults.map((what) => ({ kind: 'WRONG', about: `${order.number} (${order.id})`, what }));
}

function placingFaults({ placings }: Entries, { id, number, customer, totals }: ReadOrder): string[] {
  const placing = placings.find(({ email }) => email === customer.email);
  if (placing === undefined) return ['nadie lo pidió, según los apuntes'];

  const faults: string[] = [];
  const told = placing.answers.find(({ orderId }) => orderId === id);
  if (told !== undefined && told.number !== number) faults.push(`el cliente recibió el número ${told.number}`);
  const { amountMinor } = totals.total;
  if (amountMinor !== placing.totalMinor) faults.push(`total ${amountMinor}, se aceptó ${placing.totalMinor}`);
  return faults;
}

/** Cancelled by whom it should be, and only then. */
function outcomeFaults({ cancellings }: Entries, order: ReadOrder): string[] {
  const cancelling = cancellings.find(({ orderId }) => orderId === order.id);
  if (order.status === 'CANCELLED') return cancelling === undefined ? ['anulado sin que nadie lo pidiera'] : [];
  if (cancelling === undefined || !cancelling.certain || wasOvertaken(order, cancelling.at)) return [];
  return ['se aceptó la anulación y se entregó igual'];
}

/** True when the kitchen was done before the news of the cancellation could reach it: the workflow goes no step back. */
export function wasOvertaken({ history }: ReadOrder, cancelledAt: number): boolean {
  const cooked = history?.find(({ kind, action }) => kind === 'KITCHEN' && action === 'COMPLETED');
  return cooked !== undefined && Date.parse(cooked.at) <= cancelledAt + newsTravelsMs;
}

/** An order that was cancelled before it reached a stage has no history. */
function historyFaults({ status, historyIntact }: ReadOrder): string[] {
  if (historyIntact === true) return [];
  if (historyIntact === null) return status === 'CANCELLED' ? [] : ['sin historia'];
  return ['la historia no está íntegra'];
}

/** Every completion that somebody was told of is in the history, once and by them, and no other is. */
function completionFaults(deeds: readonly Deed[], { stages, history }: ReadOrder): string[] {
  return stages
    .filter(({ automatic }) => !automatic)
    .flatMap(({ kind, state, by }) => {
      const told = deeds.filter((deed) => deed.kind === kind && deed.what === 'COMPLETED').map((deed) => deed.by);
      const kept = (history ?? [])
        .filter((line) => line.kind === kind && line.action === 'COMPLETED')
        .map((line) => line.by.name);
      const faults: string[] = [];
      if (told.join() !== kept.join()) faults.push(`${kind}: terminó ${list(kept)}, según los apuntes ${list(told)}`);
      const last = told.at(-1);
      if (state === 'COMPLETED' && by?.name !== last)
        faults.push(`${kind}: figura ${by?.name ?? 'nadie'}, según los apuntes ${last ?? 'nadie'}`);
      return faults;
    });
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nadie' : names.join(' y ');
}
