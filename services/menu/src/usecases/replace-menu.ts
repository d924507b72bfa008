import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError, versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import { type CatalogueRequest, catalogueOf } from '../domain/catalogue-request.ts';
import type { Problem } from '../domain/input-rules.ts';
import { fitsInAnEvent, menuPublished } from '../domain/published.ts';
import { catalogueErrors } from '../domain/validate-catalogue.ts';

type Input = CatalogueRequest & { readonly expectedVersion: number };
type Answer = Result<number, readonly (Problem | ReturnType<typeof versionConflict>)[]>;

/** Puts a whole catalogue in place of the one that the person saw, and publishes it. Gives its version. */
export async function replaceMenu(ctx: Context, { expectedVersion, ...request }: Input): Promise<Answer> {
  authorize(ctx.caller, 'Mutation.menuReplace');
  const current = (await ctx.menu.catalogue())?.version ?? 0;

  const problems = catalogueErrors(request);
  if (problems.length > 0) return reject(problems);
  const next = catalogueOf(request, expectedVersion + 1);
  if (!fitsInAnEvent(next)) return reject([tooLarge]);
  if (current !== expectedVersion) return reject([versionConflict(current)]);
  const event = menuPublished(next, {
    tenantId: ctx.caller.tenantId,
    actor: actorOf(ctx.caller),
    correlationId: ctx.correlationId,
    occurredAt: ctx.now().toISOString(),
  });

  const stored = await ctx.menu.replace(next, event);

  if (stored) return ok(next.version);
  return reject([versionConflict((await ctx.menu.catalogue())?.version ?? 0)]);
}

const tooLarge = inputError('TOO_LONG', 'La carta es demasiado grande. Acorta descripciones o quita productos.', [
  'categories',
]);
