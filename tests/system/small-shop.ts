import { localTime } from '@pardos/contracts/local-time';
import { signedIn } from '../setup/staff.ts';
import type { Problem } from './order-flow.ts';
import { people } from './people.ts';
import type { Answer, System } from './system.ts';

const password = 'Prueba2026';
const stages = ['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY'].map((kind) => ({
  kind,
  automatic: kind === 'RECEPTION',
  targetSeconds: 600,
  timeoutSeconds: 1200,
}));

/** A branch that is open on these days of the week, all day. */
export function aBranch(slug: string, numberPrefix: string, weekdays: readonly number[]) {
  return {
    slug,
    numberPrefix,
    name: slug,
    address: 'Av. Uno 1',
    district: 'Lince',
    phone: '(01) 200-0000',
    channels: ['DELIVERY'],
    hours: weekdays.map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' })),
    zones: [{ district: 'Lince', feeMinor: 0, minimumMinor: 0 }],
    stages,
    promisedMinutes: 30,
  };
}

export function aProduct(slug: string, branchIds: readonly string[] | null) {
  const rest = { image: 'p/plato.svg', station: 'BRASA', chickenEighths: 0, allergens: [], featured: false };
  const prices = [{ channel: 'DELIVERY', amountMinor: 2_000 }];
  return { slug, name: slug, description: slug, prices, branchIds, optionGroupIds: ['salsas'], ...rest };
}

export const salsas = {
  id: 'salsas',
  name: 'Salsas',
  min: 1,
  max: 2,
  options: ['aji', 'mayonesa', 'ketchup'].map((id) => ({ id, name: id, priceDeltaMinor: 0 })),
};

export type SmallShop = Awaited<ReturnType<typeof onboardSmallShop>>;

/**
 * A restaurant made for what the demo has not: a branch that is closed today, and a product that only the other branch
 * sells; `open` changes the branch that is open. Onboarded through the graph, like any.
 */
export async function onboardSmallShop(system: System, open: object = {}) {
  const { weekday } = localTime(new Date());
  const input = {
    slug: 'prueba',
    name: 'Prueba',
    tagline: 'De prueba',
    action: '#112233',
    actionHover: '#112200',
    taxRateBps: 1800,
    branches: [
      { ...aBranch('abierta', 'A', [1, 2, 3, 4, 5, 6, 7]), ...open },
      aBranch('cerrada', 'C', [((weekday + 2) % 7) + 1]),
    ],
    staff: [{ name: 'Ada Ruiz', email: 'ada@prueba.demo', password, roles: ['ADMIN'], branchSlugs: ['abierta'] }],
  };
  type Onboarded = { tenantOnboard: { shop: { branches: { id: string; slug: string }[] }; userErrors: Problem[] } };
  const { data } = await system.staff<Onboarded>(
    people.platform,
    `mutation($input: TenantOnboardInput!) { tenantOnboard(input: $input) { shop { branches { id slug } }
      userErrors { __typename code message field } } }`,
    { input },
  );
  const branchIds = Object.fromEntries(data.tenantOnboard.shop.branches.map(({ id, slug }) => [slug, id]));
  const [abierta = '', cerrada = ''] = [branchIds.abierta, branchIds.cerrada];
  const token = await signedIn(system.cloud, 'ada@prueba.demo', password);
  const admin = <T>(query: string, variables: object) => system.ask<T>(system.url, query, variables, { token });
  await publishMenu(admin, cerrada);
  await system.cloud.idle();
  return { slug: 'prueba', abierta, cerrada, admin };
}

type Admin = <T>(query: string, variables: object) => Promise<Answer<T>>;

async function publishMenu(admin: Admin, otherBranchId: string): Promise<void> {
  const { data: published } = await admin<{ menuReplace: { version: number } }>(
    'mutation($input: MenuReplaceInput!) { menuReplace(input: $input) { version userErrors { code message field } } }',
    {
      input: {
        expectedVersion: 0,
        optionGroups: [salsas],
        categories: [
          {
            slug: 'platos',
            name: 'Platos',
            description: 'Platos',
            image: 'p/platos.svg',
            products: [aProduct('plato', null), aProduct('solo-otra', [otherBranchId])],
          },
        ],
      },
    },
  );
  if (published.menuReplace.version !== 1) throw new Error('the menu was not published');
}

/** A line of the small menu: one of a product with the first of its salsas. */
export function aSmallLine(changes: object = {}) {
  return { productId: 'plato', quantity: 1, options: [{ groupId: 'salsas', optionId: 'aji' }], ...changes };
}
