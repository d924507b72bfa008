import { randomUUID } from 'node:crypto';
import { roles } from '@pardos/contracts/stages';
import { systemClock } from '@pardos/local/clock';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { decodeJwt } from 'jose';
import { inject } from 'vitest';
import { customerToken } from '../setup/customer.ts';
import { type Asker, askDoor } from '../setup/door.ts';
import { cards, tokenOf } from '../setup/pay.ts';
import { password, setPassword, signedIn, staffToken } from '../setup/staff.ts';
import { today } from '../system/order-flow.ts';
import { aBranch, aProduct, aSmallLine, salsas } from '../system/small-shop.ts';
import { type CallerKind, forgeries } from './callers.ts';
import { forge } from './forge.ts';
import { openScreens } from './screens.ts';

export type Scene = Awaited<ReturnType<typeof startScene>>;
export type Shop = { slug: string; tenantId: string; branches: string[]; admin: string };

/** What only those may read who may see the order. */
export const secrets = [
  'Zoila Secreta',
  '987 111 222',
  '987111222',
  'zoila@secreta.pe',
  'Calle Oculta 77',
  'mia-platos',
  'mia-uno',
  'Olga de mia',
];

/** Two restaurants, one of them with an order in a cook's hands, and everybody who could ask for it. */
export async function startScene() {
  let late = 0;
  const clock = { ...systemClock, now: () => Date.now() - late };
  const cloud = await startCloud({ dynamodb: { endpoint: inject('dynamodb') }, clock });
  const platform = await staffToken(cloud, { email: 'plataforma@x.pe', tenantId: 'public', roles: ['PLATFORM_ADMIN'] });
  const [mine, theirs] = [await open(cloud, platform, 'mia'), await open(cloud, platform, 'ajena')];
  const customer = await customerToken(cloud, 'zoila@cuenta.pe');
  const order = await placeOrder(cloud, mine, customer);
  const askers = new Map<string, Asker>();

  const people = roles.flatMap((role) => [
    ['own branch', role, mine, 0] as const,
    ['other branch', role, mine, 1] as const,
    ['other tenant', role, theirs, 0] as const,
  ]);
  for (const [place, role, shop, branch] of people) {
    if (role === 'DEVICE') continue;
    const email = `${role}.${place.replaceAll(' ', '-')}@x.pe`.toLowerCase();
    const person = { email, tenantId: shop.tenantId, roles: [role], branchIds: [shop.branches[branch] ?? ''] };
    askers.set(`${role} of the ${place}`, { token: await staffToken(cloud, person) });
  }
  const email = 'admin.own-branch@x.pe';
  late = 3 * 3_600_000;
  const expired = await signedIn(cloud, email, password);
  late = 0;
  const token = askers.get('ADMIN of the own branch')?.token ?? '';
  const forged: Record<string, string> = await forge(cloud, { email, token, expired });
  for (const name of forgeries) askers.set(`a token ${name}`, forged[name] ? { token: forged[name] } : {});
  askers.set('the customer who ordered', { token: customer, tenantId: mine.tenantId });
  askers.set('the customer who ordered, in another shop', { token: customer, tenantId: theirs.tenantId });
  const other = await customerToken(cloud, 'otra@cuenta.pe');
  askers.set('another customer', { token: other, tenantId: mine.tenantId });
  askers.set('a guest of the shop', { tenantId: mine.tenantId });
  askers.set('a guest of another shop', { tenantId: theirs.tenantId });
  askers.set('who holds the link', { tenantId: mine.tenantId, orderToken: order.orderToken });
  askers.set('who holds the link, in another shop', { tenantId: theirs.tenantId, orderToken: order.orderToken });

  const { screenId, screens } = await openScreens(cloud, mine, theirs);
  for (const [name, asker] of screens) askers.set(name, asker);
  const cook = askers.get('COOK of the own branch') ?? {};
  const input = { idempotencyKey: randomUUID(), branchId: mine.branches[0], kind: 'KITCHEN' };
  const { data } = await askDoor(
    cloud,
    'etapas',
    'mutation ($input: StageClaimNextInput!) { stageClaimNext(input: $input) { task { id } } }',
    { input },
    cook,
  );
  await cloud.idle();
  await askDoor(
    cloud,
    'dashboard',
    'mutation ($input: ReportMakeInput!) { reportMake(input: $input) { report { day } } }',
    { input: { branchId: mine.branches[0], day: today() } },
    { token: mine.admin },
  );
  await cloud.idle();
  return {
    cloud,
    mine,
    theirs,
    orderId: order.id,
    staffId: await idOf(cloud, mine, 'Olga de mia'),
    screenId,
    taskId: String(data.stageClaimNext.task.id),
    asker: ({ name }: Pick<CallerKind, 'name'>): Asker => {
      const asker = askers.get(name);
      if (asker === undefined) throw new Error(`nobody is ${name}`);
      return asker;
    },
  };
}

async function open(cloud: Cloud, platform: string, slug: string): Promise<Shop> {
  const email = `ada@${slug}.demo`;
  const week = [1, 2, 3, 4, 5, 6, 7];
  const slots = { minutes: 30, capacity: 8 };
  const input = {
    slug,
    name: slug,
    tagline: 'De prueba',
    action: '#112233',
    actionHover: '#112200',
    taxRateBps: 1800,
    branches: [{ ...aBranch(`${slug}-uno`, 'A', week), slots }, aBranch(`${slug}-dos`, 'B', week)],
    staff: [
      { name: 'Ada Ruiz', email, password, roles: ['ADMIN'], branchSlugs: [`${slug}-uno`] },
      { name: `Olga de ${slug}`, email: `olga@${slug}.demo`, password, roles: ['COOK'], branchSlugs: [`${slug}-uno`] },
    ],
  };
  const { data } = await askDoor(
    cloud,
    'restaurantes',
    'mutation ($input: TenantOnboardInput!) { tenantOnboard(input: $input) { shop { branches { id slug } } userErrors { code } } }',
    { input },
    { token: platform },
  );
  const found: { id: string; slug: string }[] = data.tenantOnboard.shop.branches;
  const branches = [`${slug}-uno`, `${slug}-dos`].map((name) => found.find((one) => one.slug === name)?.id ?? '');
  await setPassword(cloud, email, password);
  const admin = await signedIn(cloud, email, password);
  const menu = {
    expectedVersion: 0,
    optionGroups: [salsas],
    categories: [
      {
        slug: `${slug}-platos`,
        name: 'Platos',
        description: 'Platos',
        image: 'p/platos.svg',
        products: [aProduct('plato', null)],
      },
    ],
  };
  await askDoor(
    cloud,
    'menu',
    'mutation ($input: MenuReplaceInput!) { menuReplace(input: $input) { version userErrors { code } } }',
    { input: menu },
    { token: admin },
  );
  await cloud.idle();
  return { slug, tenantId: String(decodeJwt(admin)['custom:tenantId']), branches, admin };
}

async function idOf(cloud: Cloud, { admin }: Shop, name: string): Promise<string> {
  const { data } = await askDoor(cloud, 'restaurantes', '{ staff { id name } }', {}, { token: admin });
  const people: { id: string; name: string }[] = data.staff;
  return people.find((person) => person.name === name)?.id ?? '';
}

async function placeOrder(
  cloud: Cloud,
  { tenantId, branches }: Shop,
  token: string,
): Promise<{ id: string; orderToken: string }> {
  const [name, phone, , email, street] = secrets;
  const input = {
    idempotencyKey: randomUUID(),
    branchId: branches[0],
    channel: 'DELIVERY',
    lines: [aSmallLine()],
    customer: { name, phone, email },
    address: { street, district: 'Lince', reference: 'Frente al parque' },
    payment: { method: 'CARD_ONLINE' },
    receipt: { kind: 'BOLETA' },
    expectedTotalMinor: 2_000,
  };
  const { data } = await askDoor(
    cloud,
    'ordenes',
    'mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } orderToken userErrors { code message } } }',
    { input },
    { token, tenantId },
  );
  if (data.orderPlace.order === null) throw new Error(JSON.stringify(data.orderPlace.userErrors));
  await cloud.idle();
  const order = { id: String(data.orderPlace.order.id), orderToken: String(data.orderPlace.orderToken) };
  await pay(cloud, tenantId, order);
  return order;
}

async function pay(cloud: Cloud, tenantId: string, { id, orderToken }: { id: string; orderToken: string }) {
  const input = { orderId: id, idempotencyKey: randomUUID(), token: await tokenOf(cloud, cards.approved) };
  const { data } = await askDoor(
    cloud,
    'pagos',
    'mutation ($input: OrderPayInput!) { orderPay(input: $input) { charge { state } userErrors { code message } } }',
    { input },
    { tenantId, orderToken },
  );
  if (data.orderPay.charge?.state !== 'PAID') throw new Error(JSON.stringify(data.orderPay));
  await cloud.idle();
}
