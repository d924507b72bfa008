import { localTime } from '@pardos/contracts/local-time';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { idempotencyConflict, inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { bodyHash } from '@pardos/platform/body-hash';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import type { Idempotency } from '../data/orders.ts';
import { checkDetails, type DetailsRequest } from '../domain/check-details.ts';
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
  readonly expectedTotalMinor: number;
};

export type Placing = Result<Order, readonly OrderError[]>;

/** Places an order: one transaction. The same key and body give the same order again. Three data calls. */
export async function placeOrder(ctx: Context, input: PlaceInput): Promise<Placing> {
  authorize(ctx.caller, 'Mutation.orderPlace');
  const idempotency = idempotencyOf(ctx, input);
  const keyError = checkKey(input.idempotencyKey);
  if (keyError !== null) return reject([keyError]);

  const { branch, catalogue, off, earlier } = await ctx.today.get(input.branchId, idempotency);
  if (earlier !== null) return await replay(ctx, earlier, idempotency);
  if (branch === null || catalogue === null) {
    return reject([inputError('BRANCH_UNKNOWN', 'Ese local no existe. Elige otro.', ['branchId'])]);
  }

  const agreed = agree(input, { branch, catalogue, off, at: ctx.now() });
  if (!agreed.ok) return agreed;

  return await store(ctx, { branch, agreed: agreed.value, idempotency });
}

/** Today's prices and the customer's details together: everything that is wrong, at once. Pure. */
function agree(input: PlaceInput, today: Today) {
  const { channel, lines: requested, tipMinor, expectedTotalMinor } = input;
  const district = input.address?.district ?? null;
  const quote = priceOrder({ channel, district, lines: requested, tipMinor }, today);
  const total = quote.totals?.totalMinor ?? null;
  const { details, errors } = checkDetails(input, total);

  const all = [...quote.errors, ...errors];
  if (all.length > 0) return reject(all);
  const { lines, totals, promisedAt } = quote;
  if (lines === null || totals === null || promisedAt === null || channel === 'DINE_IN') {
    throw new Error('a quote without errors has lines, totals, a promise and a channel that delivers');
  }
  if (totals.totalMinor !== expectedTotalMinor) return reject([priceChanged(expectedTotalMinor, totals.totalMinor)]);
  return ok({ lines, totals, promisedAt, channel, details, at: today.at });
}

type Agreed = Extract<ReturnType<typeof agree>, { ok: true }>['value'];
type Decided = { readonly branch: Today['branch']; readonly agreed: Agreed; readonly idempotency: Idempotency };

async function store(ctx: Context, { branch, agreed, idempotency }: Decided): Promise<Placing> {
  const { at } = agreed;
  const sequence = await ctx.orders.nextNumber(branch.id, localTime(at).day, at);
  const customerId = ctx.caller.kind === 'CUSTOMER' ? ctx.caller.id : null;
  const order = newOrder({ ...agreed, id: ctx.newId(), sequence, customerId, branch });
  const event = orderPlaced(ctx.caller.tenantId, order, actorOf(ctx.caller));
  if (await ctx.orders.add(order, event, idempotency)) return ok(order);

  // The same tap came twice at once, and the other was faster.
  const { earlier } = await ctx.today.get(branch.id, idempotency);
  if (earlier === null) throw new Error('an order was refused although its key is free');
  return await replay(ctx, earlier, idempotency);
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
