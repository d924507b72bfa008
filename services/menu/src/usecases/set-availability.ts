import { worksAt } from '@pardos/contracts/caller';
import type { ProductSnapshot } from '@pardos/contracts/events/snapshots';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import { actorOf } from '@pardos/platform/request';
import { untilStored } from '@pardos/platform/until-stored';
import type { Context } from '../context.ts';
import { type AvailabilityRequest, availabilityErrors, nextRecord } from '../domain/availability.ts';
import { type ProductView, productAlone } from '../domain/branch-menu.ts';
import type { Problem } from '../domain/input-rules.ts';
import type { ProductOff } from '../domain/product-off.ts';
import { availabilityChanged } from '../domain/published.ts';

type Input = AvailabilityRequest & { readonly branchId: string; readonly productId: string };

/** Takes a product off a branch's menu, or puts it back. Saying what is so already changes nothing. */
export async function setAvailability(ctx: Context, input: Input): Promise<Result<ProductView, readonly Problem[]>> {
  authorize(ctx.caller, 'Mutation.menuItemSetAvailability');
  if (!worksAt(ctx.caller, input.branchId)) throw failure('NOT_FOUND');
  const catalogue = await ctx.menu.catalogue();
  const product = catalogue?.categories.flatMap(({ products }) => products).find(({ id }) => id === input.productId);

  if (catalogue === null || product === undefined) return reject([unknownProduct]);
  const problems = availabilityErrors(input, ctx.now());
  if (problems.length > 0) return reject(problems);

  let record = nextRecord(product.id, null, input);
  await untilStored(async () => {
    const current = await ctx.menu.off(input.branchId, product.id);
    record = nextRecord(product.id, current, input);
    return record === current || (await store(ctx, input.branchId, product, record));
  });

  return ok(productAlone(catalogue, product, record, { at: ctx.now(), imagesBaseUrl: ctx.imagesBaseUrl }));
}

async function store(ctx: Context, branchId: string, product: ProductSnapshot, record: ProductOff): Promise<boolean> {
  const event = availabilityChanged(product, branchId, record, {
    tenantId: ctx.caller.tenantId,
    actor: actorOf(ctx.caller),
    correlationId: ctx.correlationId,
    occurredAt: ctx.now().toISOString(),
  });
  return await ctx.menu.setOff(branchId, record, event);
}

const unknownProduct = inputError('PRODUCT_UNKNOWN', 'Este producto ya no está en la carta.', ['productId']);
