import type { BranchSnapshot, CatalogueSnapshot } from '@pardos/contracts/events/snapshots';
import { formatMoney, taxInside } from '@pardos/contracts/money';
import { openingOf } from '@pardos/contracts/opening-hours';
import { inputError } from '@pardos/contracts/user-errors';
import { type CouponStanding, discountOf } from './coupon.ts';
import { branchClosed, type OrderError, outOfZone } from './errors.ts';
import type { OrderLine, Totals } from './order.ts';
import { type Channel, type LineRequest, type Off, priceLine } from './price-line.ts';

export type PriceRequest = {
  readonly channel: Channel;
  readonly district: string | null;
  readonly lines: readonly LineRequest[];
  readonly tipMinor: number;
  /** As it is kept; null for none. */
  readonly couponCode: string | null;
};

export type Today = {
  readonly branch: BranchSnapshot;
  readonly catalogue: CatalogueSnapshot;
  readonly off: Off;
  /** Of the coupon that was asked for; null when there is none of that code. */
  readonly coupon: CouponStanding | null;
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
export function priceOrder(request: PriceRequest, { branch, catalogue, off, coupon, at }: Today): Quote {
  const menu = { catalogue, off, branchId: branch.id, channel: request.channel, at };
  const priced = request.lines.slice(0, maxLines).map((line, index) => priceLine(line, index, menu));
  const lines = priced.flatMap(({ line }) => line ?? []);
  const zone = zoneOf(branch, request);
  const opening = openingOf(branch, at);
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
    ...(opening.open ? [] : [branchClosed(opening.opensAt, branch.pausedReason)]),
  ];
  return {
    lines: whole ? lines : null,
    totals,
    promisedAt: opening.open ? promise(branch, request.channel, at) : null,
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

/** Delivery: what the branch promises. Pick-up: the time its own steps should take. */
function promise(branch: BranchSnapshot, channel: Channel, at: Date): string {
  const own = branch.stages.filter(({ kind, automatic }) => !automatic && (kind === 'KITCHEN' || kind === 'PACKING'));
  const seconds =
    channel === 'DELIVERY' ? branch.promisedMinutes * 60 : own.reduce((sum, stage) => sum + stage.targetSeconds, 0);
  return new Date(at.getTime() + seconds * 1000).toISOString();
}
