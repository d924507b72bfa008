import type { Claim, Entries, Sighting } from './entries.ts';
import type { ReadOrder } from './reading.ts';
import type { Verdict } from './verdict.ts';

/** An index of the queue may lag behind the task for so long. */
const lagMs = 1_000;

/**
 * Claims that took an order although an older one waited. Only what is certain counts: no other claim of the stage was
 * running, and the older order was seen in the queue before, and nothing happened to it until the claim was answered.
 */
export function outOfTurn({ claims, sightings }: Entries, orders: readonly ReadOrder[]): Verdict[] {
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  return claims
    .filter((claim) => isAlone(claim, claims))
    .flatMap((claim) => {
      const taken = claim.orderId === null ? undefined : orderOf.get(claim.orderId);
      if (taken === undefined) return [];
      const passed = sightings
        .filter(({ kind, at }) => kind === claim.kind && at + lagMs <= claim.sentAt)
        .flatMap((sighting) => {
          const order = orderOf.get(sighting.orderId);
          return order !== undefined && order.placedAt < taken.placedAt && waited(order, claim, sighting)
            ? [order]
            : [];
        });
      const [oldest] = passed;
      if (oldest === undefined) return [];
      const what = `${claim.kind}: se tomó antes que ${oldest.number}, que llegó primero y esperaba`;
      return [{ kind: 'WRONG', about: `${taken.number} (${taken.id})`, what }];
    });
}

function isAlone(claim: Claim, claims: readonly Claim[]): boolean {
  return claims.every(
    (other) =>
      other === claim ||
      other.kind !== claim.kind ||
      other.answeredAt < claim.sentAt ||
      other.sentAt > claim.answeredAt,
  );
}

/** True when nothing happened to the order's task between being seen and the claim's answer. */
function waited({ history }: ReadOrder, { kind, answeredAt }: Claim, { sequence }: Sighting): boolean {
  const later = (history ?? []).filter((line) => line.kind === kind && line.sequence > sequence);
  return later.every(({ at }) => Date.parse(at) > answeredAt);
}
