import type { BranchSnapshot, CatalogueSnapshot } from '@pardos/contracts/events/snapshots';
import { formatMoney, taxInside } from '@pardos/contracts/money';
import { openingOf } from '@pardos/contracts/opening-hours';
import { inputError } from '@pardos/contracts/user-errors';
import { type CouponStanding, discountOf } from './coupon.ts';
import { branchClosed, type OrderError, outOfZone } from './errors.ts';
import { leadSeconds } from './lead.ts';
import type { OrderLine, Totals } from './order.ts';
import { type Channel, type LineRequest, type Off, priceLine } from './price-line.ts';
import { slotProblem, slotsOf, type Taken } from './slots.ts';

export type PriceRequest = {
  readonly channel: Channel;
  readonly district: string | null;
  readonly lines: readonly LineRequest[];
  readonly tipMinor: number;
  /** As it is kept; null for none. */
  readonly couponCode: string | null;
  /** Start of a slot; null for now. */
  readonly scheduledFor: string | null;
};

export type Today = {
  readonly branch: BranchSnapshot;
  readonly catalogue: CatalogueSnapshot;
  readonly off: Off;
  /** Of the coupon that was asked for; null when there is none of that code. */
  readonly coupon: CouponStanding | null;
  /** Places taken in the branch's slots; empty while nobody asks for one. */
  readonly taken: Taken;
  readonly at: Date;
};

/** Lines and totals are null when lines are wrong; errors hold everything there is to mend, together. */
export type Quote = {
  readonly lines: readonly OrderLine[] | null;
  readonly totals: Totals | null;
  readonly promisedAt: string | null;
  readonly errors: readonly OrderError[];
};

const maxLines = 40;
const maxTipMinor = 10_000;

/** Takes a request against today's menu and branch. Pure: nothing is read or written. */
export function priceOrder(request: PriceRequest, today: Today): Quote {
  const { branch, catalogue, off, coupon, at } = today;
  const servedAt = request.scheduledFor === null ? at : new Date(request.scheduledFor);
  const menu = { catalogue, off, branchId: branch.id, channel: request.channel, at: servedAt };
  const priced = request.lines.slice(0, maxLines).map((line, index) => priceLine(line, index, menu));
  const lines = priced.flatMap(({ line }) => line ?? []);
  const zone = zoneOf(branch, request);
  const time = timing(request, today);
  const whole = lines.length > 0 && lines.length === request.lines.length;
  const subtotalMinor = lines.reduce((sum, line) => sum + line.totalMinor, 0);
  const sums = { subtotalMinor, deliveryFeeMinor: zone.feeMinor, channel: request.channel };
  const { discountMinor, errors: couponErrors } = discountOf(request.couponCode, coupon, sums, at);
  const totals = whole ? totalsOf({ ...sums, discountMinor, tipMinor: request.tipMinor }, branch.taxRateBps) : null;

  const errors = [
    ...requestErrors(request, branch),
    ...priced.flatMap((each) => each.errors),
    ...zone.errors,
    ...(totals === null ? [] : minimumErrors(totals.subtotalMinor, zone.minimumMinor)),
    ...(whole ? couponErrors : []),
    ...time.errors,
  ];
  return {
    lines: whole ? lines : null,
    totals,
    promisedAt: time.promisedAt,
    errors,
  };
}

function requestErrors({ lines, channel, tipMinor }: PriceRequest, branch: BranchSnapshot): OrderError[] {
  const errors: OrderError[] = [];
  if (lines.length === 0) errors.push(inputError('LINES_INVALID', 'Agrega algo a tu pedido.', ['lines']));
  if (lines.length > maxLines)
    errors.push(inputError('LINES_INVALID', `Hasta ${maxLines} líneas por pedido.`, ['lines']));
  if (channel === 'DINE_IN' || !branch.channels.includes(channel)) {
    errors.push(
      inputError('BRANCH_UNKNOWN', 'Este local no atiende así. Elige otro local u otra forma de entrega.', ['channel']),
    );
  }
  if (tipMinor < 0 || tipMinor > maxTipMinor) {
    errors.push(inputError('INVALID', `La propina va de S/ 0 a ${formatMoney(maxTipMinor)}.`, ['tipMinor']));
  }
  return errors;
}

/** Fee and minimum of the address; nothing for pick-up. */
function zoneOf(branch: BranchSnapshot, { channel, district }: PriceRequest) {
  const none = { feeMinor: 0, minimumMinor: 0, errors: [] as OrderError[] };
  if (channel !== 'DELIVERY' || district === null) return none;

  const zone = branch.zones.find((candidate) => fold(candidate.district) === fold(district));
  if (zone !== undefined) return { ...zone, errors: [] as OrderError[] };
  const districts = branch.zones.map((candidate) => candidate.district);
  return { ...none, errors: [outOfZone(districts, ['address', 'district'])] };
}

/** District names without accents and case, as people type them. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

type Sums = Pick<Totals, 'subtotalMinor' | 'discountMinor' | 'deliveryFeeMinor' | 'tipMinor'>;

/** IGV is inside what is sold: not in what the coupon takes off, nor in the tip. */
function totalsOf({ subtotalMinor, discountMinor, deliveryFeeMinor, tipMinor }: Sums, taxRateBps: number): Totals {
  const soldMinor = subtotalMinor + deliveryFeeMinor - discountMinor;
  const taxMinor = taxInside(soldMinor, taxRateBps);
  const totalMinor = soldMinor + tipMinor;
  return { subtotalMinor, discountMinor, deliveryFeeMinor, tipMinor, taxMinor, taxRateBps, totalMinor };
}

function minimumErrors(subtotalMinor: number, minimumMinor: number): OrderError[] {
  if (subtotalMinor >= minimumMinor) return [];
  const message = `El pedido mínimo en tu zona es ${formatMoney(minimumMinor)}.`;
  return [inputError('BELOW_MINIMUM', message, ['lines'])];
}

/** What is said of the time: the slot that was asked for, or now. */
function timing({ channel, scheduledFor }: PriceRequest, { branch, taken, at }: Today) {
  if (scheduledFor !== null) {
    const problem = slotProblem(scheduledFor, slotsOf({ branch, channel, at }, taken));
    return problem === null ? { promisedAt: scheduledFor, errors: [] } : { promisedAt: null, errors: [problem] };
  }
  const opening = openingOf(branch, at);
  if (!opening.open) return { promisedAt: null, errors: [branchClosed(opening.opensAt, branch.pausedReason)] };
  return { promisedAt: new Date(at.getTime() + leadSeconds(branch, channel) * 1000).toISOString(), errors: [] };
}
