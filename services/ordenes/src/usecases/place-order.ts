import { localTime } from '@pardos/contracts/local-time';
import { mobileNumber } from '@pardos/contracts/peru';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { idempotencyConflict, inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { bodyHash } from '@pardos/platform/body-hash';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import type { CouponWanted } from '../data/coupons.ts';
import type { Idempotency } from '../data/orders.ts';
import { checkDetails, type DetailsRequest } from '../domain/check-details.ts';
import { type CouponStanding, couponCodeOf, type Redeemed } from '../domain/coupon.ts';
import { type OrderError, priceChanged } from '../domain/errors.ts';
import { newOrder } from '../domain/new-order.ts';
import type { Order } from '../domain/order.ts';
import { orderPlaced } from '../domain/order-events.ts';
import type { LineRequest } from '../domain/price-line.ts';
import { priceOrder, type Today } from '../domain/price-order.ts';

export type PlaceInput = Omit<DetailsRequest, 'channel'> & {
  readonly idempotencyKey: string;
  readonly branchId: string;
  readonly channel: 'DELIVERY' | 'PICKUP' | 'DINE_IN';
  readonly lines: readonly LineRequest[];
  readonly tipMinor: number;
  /** Start of a slot; null for now. */
  readonly scheduledFor: string | null;
  /** As typed. */
  readonly couponCode: string | null;
  readonly expectedTotalMinor: number;
};

export type Placing = Result<Order, readonly OrderError[]>;

/** How often an order is looked at again because something went from under it: its key, its coupon, its place. */
const mostTries = 4;

/** Places an order: one transaction. The same key and body give the same order again. Three data calls; four when it is scheduled. */
export async function placeOrder(ctx: Context, input: PlaceInput): Promise<Placing> {
  authorize(ctx.caller, 'Mutation.orderPlace');
  const keyError = checkKey(input.idempotencyKey);
  if (keyError !== null) return reject([keyError]);
  const idempotency = idempotencyOf(ctx, input);
  const coupon = await couponOf(ctx, input);

  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await attempt(ctx, input, { idempotency, coupon });
    if (answer !== null) return answer;
  }
  throw new Error('an order was refused again and again although nothing stands against it');
}

type Claims = { readonly idempotency: Idempotency; readonly coupon: CouponWanted | undefined };

/** Null: what it was agreed by changed before it was written. */
async function attempt(ctx: Context, input: PlaceInput, claims: Claims): Promise<Placing | null> {
  const { branch, catalogue, off, standing, earlier } = await ctx.today.get(input.branchId, claims);
  if (earlier !== null) return await replay(ctx, earlier, claims.idempotency);
  if (branch === null || catalogue === null) {
    return reject([inputError('BRANCH_UNKNOWN', 'Ese local no existe. Elige otro.', ['branchId'])]);
  }

  const taken = input.scheduledFor === null ? new Map() : await ctx.slots.taken(branch.id);
  const agreed = agree(input, { branch, catalogue, off, coupon: standing, taken, at: ctx.now() });
  if (!agreed.ok) return agreed;

  const coupon = redeemed(standing, claims.coupon);
  return await store(ctx, { branch, agreed: { ...agreed.value, coupon }, idempotency: claims.idempotency });
}

/** Today's prices and the customer's details together: everything that is wrong, at once. Pure. */
function agree(input: PlaceInput, today: Today) {
  const { channel, lines: requested, tipMinor, scheduledFor, expectedTotalMinor } = input;
  const district = input.address?.district ?? null;
  const couponCode = couponCodeOf(input.couponCode);
  const quote = priceOrder({ channel, district, lines: requested, tipMinor, scheduledFor, couponCode }, today);
  const total = quote.totals?.totalMinor ?? null;
  const { details, errors } = checkDetails(input, total);

  const all = [...quote.errors, ...errors];
  if (all.length > 0) return reject(all);
  const { lines, totals, promisedAt } = quote;
  if (lines === null || totals === null || promisedAt === null || channel === 'DINE_IN') {
    throw new Error('a quote without errors has lines, totals, a promise and a channel that delivers');
  }
  if (totals.totalMinor !== expectedTotalMinor) return reject([priceChanged(expectedTotalMinor, totals.totalMinor)]);
  return ok({ lines, totals, promisedAt, scheduledFor, channel, details, at: today.at });
}

type Agreed = Extract<ReturnType<typeof agree>, { ok: true }>['value'] & { readonly coupon: Redeemed | null };
type Decided = { readonly branch: Today['branch']; readonly agreed: Agreed; readonly idempotency: Idempotency };

async function store(ctx: Context, { branch, agreed, idempotency }: Decided): Promise<Placing | null> {
  const { at } = agreed;
  const sequence = await ctx.orders.nextNumber(branch.id, localTime(at).day, at);
  const customerId = ctx.caller.kind === 'CUSTOMER' ? ctx.caller.id : null;
  const order = newOrder({ ...agreed, id: ctx.newId(), sequence, customerId, branch });
  const event = orderPlaced(ctx.caller.tenantId, order, actorOf(ctx.caller));
  return (await ctx.orders.add(order, event, { ...idempotency, capacity: branch.slots?.capacity })) ? ok(order) : null;
}

/** The coupon that is asked for, with who would use it. */
async function couponOf(ctx: Context, input: PlaceInput): Promise<CouponWanted | undefined> {
  const code = couponCodeOf(input.couponCode);
  if (code === null) return undefined;
  const phone = mobileNumber(input.customer.phone);
  return { code, customerKey: phone === null ? null : await ctx.phoneKey(phone) };
}

function redeemed(standing: CouponStanding | null, wanted: CouponWanted | undefined): Redeemed | null {
  if (standing === null || wanted === undefined) return null;
  const { code, maxUses, maxUsesPerCustomer } = standing.coupon;
  if (wanted.customerKey === null) throw new Error('a coupon was redeemed by nobody');
  return { code, maxUses, maxUsesPerCustomer, customerKey: wanted.customerKey };
}

async function replay(
  ctx: Context,
  earlier: { bodyHash: string; orderId: string },
  { bodyHash }: Idempotency,
): Promise<Placing> {
  if (earlier.bodyHash !== bodyHash) return reject([idempotencyConflict()]);

  const order = await ctx.orderById.load(earlier.orderId);
  if (order === null) throw new Error('a key was used for an order that is not there');
  return ok(order);
}

function idempotencyOf(ctx: Context, input: PlaceInput): Idempotency {
  const caller = ctx.caller.kind === 'CUSTOMER' ? ctx.caller.id : 'guest';
  return { caller, key: input.idempotencyKey, bodyHash: bodyHash(input) };
}

function checkKey(key: string): OrderError | null {
  if (/^[\w-]{16,64}$/.test(key)) return null;
  return inputError('INVALID', 'La clave de envío va de 16 a 64 letras, números o guiones.', ['idempotencyKey']);
}
