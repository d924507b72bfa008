import * as z from 'zod/mini';
import type { DemoTenant } from './data/tenant.ts';
import { tenants } from './data/tenants.ts';
import { assertAccepted, type Graph, graphAt, userErrorFields, userErrors } from './graph.ts';
import { createPlatformAdmin, platformAdmin } from './platform-admin.ts';
import { publishCoupons } from './publish-coupons.ts';
import { type StaffClient, signIn } from './sign-in.ts';
import { uploadPictures } from './upload-pictures.ts';

export type SeedOptions = {
  /** Address of the graph for staff. */
  readonly apiUrl: string;
  /** AWS endpoints and credentials, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
  /** CloudFormation exports. */
  readonly exports: Readonly<Record<string, string>>;
  log(line: string): void;
};

export type SeedUser = {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly tenant: string;
};

/** Fills an empty cloud through its public door. Repeating it changes nothing. Gives who can sign in. */
export async function seed({ apiUrl, env, exports, log }: SeedOptions): Promise<{ readonly users: SeedUser[] }> {
  const staffClient = {
    endpoint: required(env, 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'),
    clientId: required(exports, 'pardos-local-staff-client-id'),
  };
  await createPlatformAdmin(required(exports, 'pardos-local-staff-pool-id'), env);
  const { email, password } = platformAdmin;
  const platform = graphAt(apiUrl, { token: await signIn(staffClient, email, password) });
  log(`Plataforma: ${email}`);

  for (const tenant of tenants) {
    await onboard(platform, tenant);
    await publishAll(apiUrl, staffClient, tenant);
    const products = tenant.categories.reduce((count, { products }) => count + products.length, 0);
    const { name, branches, staff } = tenant.onboarding;
    log(`${name}: ${branches.length} sedes, ${staff.length} personas, ${products} productos`);
  }

  return { users: [{ role: 'PLATFORM_ADMIN', tenant: 'plataforma', ...platformAdmin }, ...tenants.flatMap(usersOf)] };
}

const Onboarded = z.object({ tenantOnboard: z.object({ userErrors }) });

async function onboard(platform: Graph, { onboarding }: DemoTenant): Promise<void> {
  const { tenantOnboard } = await platform(
    `mutation ($input: TenantOnboardInput!) { tenantOnboard(input: $input) { ${userErrorFields} } }`,
    { input: onboarding },
    Onboarded,
  );
  assertAccepted(`tenantOnboard ${onboarding.slug}`, tenantOnboard.userErrors);
}

const Published = z.object({ menuReplace: z.object({ version: z.nullable(z.int()), userErrors }) });

/** As the tenant's admin: coupons, then the menu; pictures first, for the catalogue points to them. */
async function publishAll(apiUrl: string, staffClient: StaffClient, tenant: DemoTenant): Promise<void> {
  const admin = tenant.onboarding.staff.find(({ roles }) => roles.includes('ADMIN'));
  if (admin === undefined) throw new Error(`${tenant.onboarding.slug} has no admin`);
  const graph = graphAt(apiUrl, { token: await signIn(staffClient, admin.email, admin.password) });
  await publishCoupons(graph, tenant.coupons);
  if (await hasMenu(graph)) return;

  const keys = await uploadPictures(graph, tenant.pictures);
  const categories = tenant.categories.map(({ products, ...category }) => ({
    ...category,
    image: required(Object.fromEntries(keys), category.image),
    products: products.map((product) => ({ ...product, image: required(Object.fromEntries(keys), product.image) })),
  }));
  const { menuReplace } = await graph(
    `mutation ($input: MenuReplaceInput!) { menuReplace(input: $input) { version ${userErrorFields} } }`,
    { input: { expectedVersion: 0, optionGroups: tenant.optionGroups, categories } },
    Published,
  );
  assertAccepted(`menuReplace ${tenant.onboarding.slug}`, menuReplace.userErrors);
}

const Viewed = z.object({
  viewer: z.object({ branches: z.array(z.object({ menu: z.nullable(z.object({ version: z.int() })) })) }),
});

async function hasMenu(graph: Graph): Promise<boolean> {
  const { viewer } = await graph('{ viewer { branches { menu(channel: DELIVERY) { version } } } }', {}, Viewed);
  return viewer.branches.some(({ menu }) => menu !== null);
}

function usersOf({ onboarding }: DemoTenant): SeedUser[] {
  return onboarding.staff.map(({ name, email, password, roles }) => ({
    role: roles.join(', '),
    name,
    email,
    password,
    tenant: onboarding.slug,
  }));
}

function required(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}
