import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { publish } from '../../../tests/setup/publish.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { aChange, anOrder } from '../src/domain/a-change.ts';

let cloud: Cloud;

beforeAll(async () => {
  const services = ['plataforma', 'ordenes', 'notificaciones'];
  cloud = await startCloud({ services, dynamodb: { endpoint: inject('dynamodb') } });
}, 120_000);
afterAll(() => cloud?.close());

const order = anOrder();
const { tenantId } = aChange('RECEIVED');

const person = async (email: string, as: { tenantId?: string; branchIds?: string[] } = {}): Promise<Asker> => ({
  token: await staffToken(cloud, { email, tenantId, roles: ['HOST'], branchIds: [order.branchId], ...as }),
});

const noticesOf = async (asker: Asker) => {
  const query = `query ($orders: [_Any!]!) { _entities(representations: $orders) {
    ... on Order { notices { id at title body channels } }
  } }`;
  const answer = await askDoor(
    cloud,
    'notificaciones',
    query,
    { orders: [{ __typename: 'Order', id: order.id }] },
    asker,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data._entities[0].notices;
};

describe('what a customer was told', () => {
  test('is a line for each change, oldest first, however often and in whatever order events come', async () => {
    const received = aChange('RECEIVED', { at: '2026-11-24T20:01:00.000Z', version: 1 });
    const preparing = aChange('PREPARING', { at: '2026-11-24T20:05:00.000Z', version: 2, by: 'Luis' });
    await publish(cloud, [preparing, received, preparing]);
    await publish(cloud, [received]);

    expect(await noticesOf(await person('host@marca.pe'))).toEqual([
      expect.objectContaining({ at: received.occurredAt, title: 'Recibimos tu pedido', channels: ['IN_APP'] }),
      expect.objectContaining({ at: preparing.occurredAt, body: 'Luis lo está preparando.', channels: ['IN_APP'] }),
    ]);
  });

  test('is for who may see the order: nobody else learns that there is one', async () => {
    expect(await noticesOf({ tenantId })).toEqual([]);
    expect(await noticesOf(await person('sur@marca.pe', { branchIds: ['B2'] }))).toEqual([]);
    expect(await noticesOf(await person('otra@marca.pe', { tenantId: '01KATENANT000000000000002' }))).toEqual([]);
  });
});
