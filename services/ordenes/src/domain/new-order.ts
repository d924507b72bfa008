import type { BranchSnapshot } from '@pardos/contracts/events/snapshots';
import { localTime } from '@pardos/contracts/local-time';
import { isOnline, payWithinSeconds } from '@pardos/contracts/payments';
import type { StageDefinition } from '@pardos/contracts/stages';
import type { Details } from './check-details.ts';
import type { Redeemed } from './coupon.ts';
import { leadSeconds } from './lead.ts';
import type { Order, OrderLine, Totals } from './order.ts';

type Agreed = {
  readonly id: string;
  readonly sequence: number;
  readonly customerId: string | null;
  readonly channel: 'DELIVERY' | 'PICKUP';
  readonly branch: BranchSnapshot;
  readonly lines: readonly OrderLine[];
  readonly totals: Totals;
  readonly details: Details;
  readonly promisedAt: string;
  readonly scheduledFor: string | null;
  readonly coupon: Redeemed | null;
  readonly at: Date;
};

/** An order as it is agreed. */
export function newOrder({ id, sequence, customerId, branch, details, at, scheduledFor, ...agreed }: Agreed): Order {
  return {
    id,
    number: `${branch.numberPrefix}-${String(sequence).padStart(3, '0')}`,
    shop: branch.shop,
    branchId: branch.id,
    branchName: branch.name,
    channel: agreed.channel,
    placedAt: at.toISOString(),
    promisedAt: agreed.promisedAt,
    scheduledFor,
    releaseAt: scheduledFor && after(scheduledFor, -leadSeconds(branch, agreed.channel)),
    day: localTime(at).day,
    lines: [...agreed.lines],
    totals: agreed.totals,
    coupon: agreed.coupon,
    ...details,
    payBy: isOnline(details.payment.method) ? after(at.toISOString(), payWithinSeconds) : null,
    customer: { id: customerId, ...details.customer },
    stages: stagesFor(branch, agreed.channel),
    cancelRequest: null,
    version: 1,
  };
}

/** The branch's steps with the hand-over that fits the channel, as they are today. */
function stagesFor(branch: BranchSnapshot, channel: 'DELIVERY' | 'PICKUP'): StageDefinition[] {
  const otherHandover = channel === 'DELIVERY' ? 'COUNTER' : 'DELIVERY';
  return branch.stages.filter(({ kind }) => kind !== otherHandover).map((stage, index) => ({ ...stage, index }));
}

function after(moment: string, seconds: number): string {
  return new Date(Date.parse(moment) + seconds * 1000).toISOString();
}
