import type { Claim, Entries, Placing } from './entries.ts';
import { hasEnded, type Reading, type ReadOrder } from './reading.ts';
import type { Verdict } from './verdict.ts';

/** Orders that were accepted and are not there, are there twice, or never ended; claims that gave two tasks. */
export function presence({ placings, claims }: Entries, { orders }: Reading): Verdict[] {
  return [
    ...placings.flatMap((placing) => [...lost(placing, orders), ...doubled(placing, orders)]),
    ...orders.filter(({ status }) => !hasEnded(status)).map(stuck),
    ...claims.flatMap(doubleClaim),
  ];
}

function lost({ answers }: Placing, orders: readonly ReadOrder[]): Verdict[] {
  const gone = answers.filter(({ orderId }) => orders.every(({ id }) => id !== orderId));
  const numbers = [...new Set(gone.map(({ number, orderId }) => `${number} (${orderId})`))];
  return numbers.map((about) => ({ kind: 'LOST', about, what: 'se aceptó y no aparece' }));
}

/** By the answers, or by what is there: a second order may have come of a request whose answer nobody saw. */
function doubled({ key, email, answers }: Placing, orders: readonly ReadOrder[]): Verdict[] {
  const told = answers.map(({ orderId }) => orderId);
  const there = orders.filter(({ customer }) => customer.email === email).map(({ id }) => id);
  const ids = new Set([...told, ...there]);
  if (ids.size <= 1) return [];
  return [{ kind: 'DOUBLED', about: [...ids].join(', '), what: `un solo envío (${key}), ${ids.size} pedidos` }];
}

function stuck({ number, id, status, stages }: ReadOrder): Verdict {
  const stage = stages.find(({ state }) => state !== 'COMPLETED');
  const where = stage === undefined ? 'todas las etapas terminadas' : `${stage.kind} ${stage.state}`;
  const holder = stage?.by ? ` de ${stage.by.name}` : '';
  return {
    kind: 'STUCK',
    about: `${number} (${id})`,
    what: `no terminó: ${status ?? 'sin estado'}, ${where}${holder}`,
  };
}

function doubleClaim({ key, taskIds }: Claim): Verdict[] {
  const ids = [...new Set(taskIds)];
  if (ids.length <= 1) return [];
  return [{ kind: 'DOUBLED', about: ids.join(', '), what: `un solo toque (${key}), ${ids.length} tareas` }];
}
