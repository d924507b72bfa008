import type { BranchSnapshot } from '@pardos/contracts/events/snapshots';
import type { Channel } from './price-line.ts';

/** How long before it is due an order must begin. Delivery: what the branch promises. Pick-up: what its own steps take. */
export function leadSeconds(branch: BranchSnapshot, channel: Channel): number {
  if (channel === 'DELIVERY') return branch.promisedMinutes * 60;
  return branch.stages
    .filter(({ kind, automatic }) => !automatic && (kind === 'KITCHEN' || kind === 'PACKING'))
    .reduce((sum, stage) => sum + stage.targetSeconds, 0);
}
