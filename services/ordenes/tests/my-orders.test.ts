import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Caller } from '@pardos/contracts/caller';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { absent, type Store, storeOf } from '@pardos/platform/store';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Context } from '../src/context.ts';
import { ordersOf } from '../src/data/orders.ts';
import { keys } from '../src/data/table.ts';
import { placeOf } from '../src/domain/order.ts';
import { listMyOrders } from '../src/usecases/list-my-orders.ts';
import { anOrder } from './an-order.ts';

let cloud: Cloud;
let store: Store;

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'ordenes'], dynamodb: { endpoint: inject('dynamodb') } });
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_REGION: region, ...env } = cloud.env;
  const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' };
  const dynamodb = new DynamoDBClient({ endpoint, region, credentials });
  const client = DynamoDBDocumentClient.from(dynamodb);
  store = storeOf(client, cloud.table('ordenes'));
  for (const [tenantId, customerId, minutes] of [
    ['T1', 'C1', 1],
    ['T1', 'C1', 3],
    ['T1', 'C1', 2],
    ['T1', 'C2', 4],
    ['T2', 'C1', 5],
    ['T1', null, 6],
  ] as const)
    await keep(tenantId, customerId, minutes);
}, 120_000);
afterAll(() => cloud?.close());

/** An order as it lies in the table, named after the minute that it was placed in. */
async function keep(tenantId: string, customerId: string | null, minute: number): Promise<void> {
  const base = anOrder();
  const placedAt = `2026-11-24T20:0${minute}:00.000Z`;
  const number = `B-00${minute}`;
  const id = `${tenantId}-${minute}`;
  const order = anOrder({ id, number, placedAt, customer: { ...base.customer, id: customerId } });
  const mine = customerId === null ? {} : { GSI1PK: keys.ofCustomer(tenantId, customerId), GSI1SK: placeOf(order) };
  await store.write([{ put: { ...keys.order(tenantId, order.id), ...mine, ...order }, when: absent }]);
}

const customer = (tenantId: string, id: string): Caller => ({
  kind: 'CUSTOMER',
  tenantId,
  id,
  name: 'Rosa',
  email: 'rosa@correo.pe',
  orderId: null,
});

function mine(caller: Caller, first = 10, after: string | null = null) {
  const context: Pick<Context, 'caller' | 'orders'> = { caller, orders: ordersOf(store, caller.tenantId) };
  return listMyOrders(context, { first, after });
}

const numbers = ({ edges }: Awaited<ReturnType<typeof mine>>) => edges.map(({ node }) => node.number);

test('a customer sees their own orders, newest first, page by page', async () => {
  const page = await mine(customer('T1', 'C1'), 2);
  expect(numbers(page)).toEqual(['B-003', 'B-002']);
  expect(page.pageInfo.hasNextPage).toBe(true);

  const rest = await mine(customer('T1', 'C1'), 2, page.pageInfo.endCursor);
  expect(numbers(rest)).toEqual(['B-001']);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

test('another customer and another shop see none of it', async () => {
  expect(numbers(await mine(customer('T1', 'C2')))).toEqual(['B-004']);
  expect(numbers(await mine(customer('T2', 'C1')))).toEqual(['B-005']);
  expect(numbers(await mine(customer('T2', 'C2')))).toEqual([]);
});

test.each<[string, Caller, string]>([
  ['a guest', { kind: 'GUEST', tenantId: 'T1', orderId: null }, 'UNAUTHENTICATED'],
  ['staff', { kind: 'STAFF', tenantId: 'T1', id: 'C1', name: 'Ada', roles: ['ADMIN'], branchIds: [] }, 'FORBIDDEN'],
])('%s is refused', async (_, caller, code) => {
  await expect(mine(caller)).rejects.toMatchObject({ extensions: { code } });
});

test.each([0, 51])('a page of %i is refused', async (first) => {
  await expect(mine(customer('T1', 'C1'), first)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
