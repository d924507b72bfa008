import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { bodyHash } from '@pardos/platform/body-hash';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import { branchConfigured, staffConfigured } from '../domain/configured.ts';
import type { Problem } from '../domain/input-rules.ts';
import { type Onboarding, onboardingOf } from '../domain/onboarding.ts';
import { type OnboardingRequest, withoutPasswords } from '../domain/onboarding-request.ts';
import type { Shop } from '../domain/shop.ts';
import { onboardingErrors } from '../domain/validate-onboarding.ts';

const peopleAtOnce = 5;

type Answer = Result<Shop, readonly Problem[]>;

/**
 * Creates a tenant: its address, then its data, then who may sign in. Each step knows what is there already, so that
 * the same request again finishes what a crash left and changes nothing else.
 */
export async function onboardTenant(ctx: Context, request: OnboardingRequest): Promise<Answer> {
  authorize(ctx.caller, 'Mutation.tenantOnboard');
  const problems = onboardingErrors(request);
  if (problems.length > 0) return reject(problems);
  const fingerprint = bodyHash(withoutPasswords(request));
  const entry = await ctx.directory.find(request.slug);
  if (entry !== null && entry.fingerprint !== fingerprint) return reject([slugTaken]);
  const tenantId = entry?.tenantId ?? ctx.newId();
  const registrations = await Promise.all(
    request.staff.map((person) => ctx.staffPool.find(person.email.toLowerCase())),
  );

  const taken = registrations.flatMap((registration, index) =>
    registration === null || registration.tenantId === tenantId ? [] : [emailTaken(index)],
  );
  if (taken.length > 0) return reject(taken);
  const onboarding = onboardingOf(tenantId, request);

  const claimed = entry !== null || (await ctx.directory.claim({ slug: request.slug, tenantId, fingerprint }));
  // Somebody claimed it since we looked: then what it holds decides, as if we had come later.
  if (!claimed) return await onboardTenant(ctx, request);
  await addShop(ctx, onboarding);
  await registerAll(
    ctx,
    onboarding.accounts.filter((_, index) => registrations[index]?.complete !== true),
  );

  return ok(onboarding.shop);
}

/** A few at a time: one after another takes longer than a request may, all at once is more than Cognito allows. */
async function registerAll(ctx: Context, accounts: Onboarding['accounts']): Promise<void> {
  for (let from = 0; from < accounts.length; from += peopleAtOnce) {
    const next = accounts.slice(from, from + peopleAtOnce);
    await Promise.all(next.map((account) => ctx.staffPool.register(account, { permanent: true })));
  }
}

async function addShop(ctx: Context, { shop, branches, accounts }: Onboarding): Promise<void> {
  const cause = {
    actor: actorOf(ctx.caller),
    correlationId: ctx.correlationId,
    occurredAt: ctx.now().toISOString(),
  };
  await ctx.dataOf(shop.id).add(
    shop,
    branches.map((branch) => ({ branch, event: branchConfigured(shop, { branch, before: null }, cause) })),
    accounts.map(({ password: _, ...person }) => ({ person, event: staffConfigured(person, cause) })),
  );
}

const slugTaken = inputError('TAKEN', 'Otra marca ya usa esta dirección. Elige otra.', ['slug']);

function emailTaken(index: number) {
  return inputError('TAKEN', 'Otra persona ya entra con este correo.', ['staff', index, 'email']);
}
