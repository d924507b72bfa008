import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import type { Order } from '../domain/order.ts';
import { orderClaimed } from '../domain/order-events.ts';

type Asked = Pick<Context, 'caller' | 'orders' | 'orderOfToken' | 'now'>;
type Claim = { readonly orders: Order[]; readonly userErrors: ReturnType<typeof inputError>[] };

const mostAtOnce = 20;
/** How often the orders are looked at again because one of them changed under way. */
const mostTries = 4;

/**
 * Puts orders placed as a guest among a customer's own: whoever holds an order's link, and nobody twice. Those that are
 * theirs already stay so. Two data calls; one when there is nothing to write.
 */
export async function claimOrders(ctx: Asked, tokens: readonly string[]): Promise<Claim> {
  authorize(ctx.caller, 'Mutation.ordersClaim');
  if (ctx.caller.kind !== 'CUSTOMER') throw failure('FORBIDDEN');
  if (tokens.length < 1 || tokens.length > mostAtOnce) {
    const message = `Agrega de 1 a ${mostAtOnce} pedidos a la vez.`;
    return { orders: [], userErrors: [inputError('TOO_MANY', message, ['orderTokens'])] };
  }

  const ids = await Promise.all(tokens.map((token) => ctx.orderOfToken(token)));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const claim = await attempt(ctx, ctx.caller.id, ids);
    if (claim !== null) return claim;
  }
  throw new Error('an order changed again and again while it was claimed');
}

/** Null: one of the orders changed before it was written. */
async function attempt(ctx: Asked, customerId: string, ids: readonly (string | null)[]): Promise<Claim | null> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const found = known.length === 0 ? [] : await ctx.orders.getMany(known);
  const free = found.filter(({ customer }) => customer.id === null).map((order) => ownedBy(order, customerId));
  const changes = free.map((order) => ({
    order,
    event: orderClaimed(ctx.caller.tenantId, order, { at: ctx.now(), by: actorOf(ctx.caller) }),
  }));
  if (changes.length > 0 && !(await ctx.orders.saveAll(changes))) return null;

  const mine = [...free, ...found.filter(({ customer }) => customer.id === customerId)];
  const userErrors = ids.flatMap((id, index) => {
    if (mine.some((order) => order.id === id)) return [];
    const isTaken = found.some((order) => order.id === id);
    return [isTaken ? taken(index) : unknown(index)];
  });
  return { orders: mine, userErrors };
}

function ownedBy(order: Order, customerId: string): Order {
  return { ...order, customer: { ...order.customer, id: customerId }, version: order.version + 1 };
}

function taken(index: number) {
  const message = 'Ese pedido ya está en otra cuenta. Ingresa con la que lo tiene.';
  return inputError('TAKEN', message, ['orderTokens', index]);
}

function unknown(index: number) {
  const message = 'El enlace de ese pedido ya no es válido. Ábrelo desde el correo que te mandamos.';
  return inputError('INVALID', message, ['orderTokens', index]);
}
