import type { StageTaskSnapshot } from './events/snapshots.ts';
import type { OrderStatus, StageDefinition, StageKind } from './stages.ts';

/** What is known of an order's way. Tasks by stage index; a stage that was not reached has none. */
export type Progress = {
  /** True while it waits to be paid online. */
  readonly unpaid: boolean;
  readonly stages: readonly StageDefinition[];
  readonly tasks: ReadonlyMap<number, StageTaskSnapshot>;
  readonly outcome: 'COMPLETED' | 'CANCELLED' | null;
};

/** The first stage that is not done; null when all are, or the order has ended. */
export function currentStage({ stages, tasks, outcome }: Progress): StageDefinition | null {
  if (outcome !== null) return null;
  return stages.find((stage) => !stage.automatic && tasks.get(stage.index)?.state !== 'COMPLETED') ?? null;
}

const inQueue: Readonly<Record<StageKind, OrderStatus>> = {
  RECEPTION: 'RECEIVED',
  KITCHEN: 'CONFIRMED',
  PACKING: 'PACKING',
  DELIVERY: 'READY',
  COUNTER: 'READY',
};

const inHand: Readonly<Record<StageKind, OrderStatus>> = {
  RECEPTION: 'RECEIVED',
  KITCHEN: 'PREPARING',
  PACKING: 'PACKING',
  DELIVERY: 'ON_THE_WAY',
  COUNTER: 'READY',
};

/** What the customer is told. */
export function statusOf(progress: Progress): OrderStatus {
  if (progress.outcome === 'CANCELLED') return 'CANCELLED';
  if (progress.outcome === 'COMPLETED') return 'DELIVERED';
  if (progress.unpaid) return 'AWAITING_PAYMENT';

  const stage = currentStage(progress);
  // All is done, but the order's end is not told yet: the last step goes on for an instant.
  if (stage === null) return inHand[progress.stages.at(-1)?.kind ?? 'COUNTER'];
  return progress.tasks.get(stage.index)?.state === 'CLAIMED' ? inHand[stage.kind] : inQueue[stage.kind];
}
