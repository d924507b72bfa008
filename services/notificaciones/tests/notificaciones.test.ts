import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeReplayCommand, EventBridgeClient, StartReplayCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { publish } from '../../../tests/setup/publish.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { aChange, aDelay, anOrder, anOrdering } from '../src/domain/a-change.ts';

let cloud: Cloud;

beforeAll(async () => {
  const services = ['plataforma', 'ordenes', 'notificaciones'];
  cloud = await startCloud({ services, dynamodb: { endpoint: inject('dynamodb') } });
}, 120_000);
afterAll(() => cloud?.close());

const order = anOrder();
const { tenantId } = aChange('RECEIVED');

const person = async (
  email: string,
  as: { tenantId?: string; branchIds?: string[]; roles?: string[] } = {},
): Promise<Asker> => ({
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

describe('the inbox of a branch', () => {
  const fields = 'revision changed { unread notices { place topic title unread orderNumber } }';
  const query = `query ($known: Int) { inbox(branchId: "B1", knownRevision: $known) { ${fields} } }`;
  const mark = `mutation ($upTo: Int!) { inboxMarkRead(input: { branchId: "B1", upTo: $upTo }) {
    inbox { ${fields} } userErrors { code field } } }`;
  const inboxOf = async (asker: Asker, known: number | null = null) => {
    const answer = await askDoor(cloud, 'notificaciones', query, { known }, asker);
    return answer.data?.inbox ?? answer.errors[0].extensions.code;
  };

  test('has each event once, however often and in whatever order it comes, and each person reads for themselves', async () => {
    const [late, later] = [aDelay(1), aDelay(2)];
    const [paused, reopened] = [anOrdering('PAUSED', 2), anOrdering('REOPENED', 3)];
    await publish(cloud, [late, late, later, paused, late]);
    await publish(cloud, [reopened, paused, anOrdering(undefined, 4), reopened]);

    const [ana, luis] = [
      await person('ana@marca.pe', { roles: ['COOK'] }),
      await person('luis@marca.pe', { roles: ['MANAGER'] }),
    ];
    const before = await inboxOf(ana);
    expect(before.changed.unread).toBe(4);
    const topics = before.changed.notices.map(({ topic }: { topic: string }) => topic);
    expect([...topics].sort()).toEqual(['LATE', 'PAUSED', 'REOPENED', 'VERY_LATE']);
    expect((await inboxOf(ana, before.revision)).changed).toBeNull();

    const { data } = await askDoor(cloud, 'notificaciones', mark, { upTo: 3 }, ana);
    expect(data.inboxMarkRead.inbox.changed.unread).toBe(1);
    await askDoor(cloud, 'notificaciones', mark, { upTo: 1 }, ana);
    expect((await inboxOf(ana, before.revision)).changed.unread).toBe(1);
    expect((await inboxOf(luis)).changed.unread).toBe(4);
  });

  test('cannot be read further than it goes', async () => {
    const { data } = await askDoor(cloud, 'notificaciones', mark, { upTo: 99 }, await person('eva@marca.pe'));
    expect(data.inboxMarkRead).toEqual({ inbox: null, userErrors: [{ code: 'INVALID', field: ['upTo'] }] });
  });

  test('is for the staff of the branch alone', async () => {
    expect(await inboxOf({ tenantId })).toBe('UNAUTHENTICATED');
    expect(await inboxOf(await person('norte@marca.pe', { branchIds: ['B2'] }))).toBe('NOT_FOUND');
    const elsewhere = await person('ajena@marca.pe', { tenantId: '01KATENANT000000000000002' });
    expect((await inboxOf(elsewhere)).changed.notices).toEqual([]);
  });
});

/** Who ordered, as ordenes keeps it: enough of an order for its contact. */
async function orderPlaced(id: string, email: string): Promise<void> {
  const { env } = cloud;
  const client = new DynamoDBClient({
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  const Item = { PK: `T#${tenantId}#O#${id}`, SK: 'ORDER', ...wholeOrder(id, email) };
  await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName: cloud.table('ordenes'), Item }));
  client.destroy();
}

function wholeOrder(id: string, email: string) {
  const { allergyNote, lines: _, customerId, ...shared } = anOrder();
  return {
    ...shared,
    id,
    day: '2026-11-24',
    lines: [],
    totals: {
      subtotalMinor: 6990,
      deliveryFeeMinor: 0,
      tipMinor: 0,
      taxMinor: 1066,
      taxRateBps: 1800,
      totalMinor: 6990,
    },
    customer: { id: customerId, name: 'Rosa', phone: '+51987654321', email },
    address: null,
    payment: { method: 'CASH', cashTenderedMinor: null },
    receipt: { kind: 'BOLETA', documentNumber: null, companyName: null },
    allergyNote,
    cancelRequest: null,
    version: 1,
  };
}

const mailsTo = async (email: string) => {
  const all = JSON.parse(await (await fetch(`${cloud.urls.mail}messages`)).text());
  return all.filter(({ to }: { to: string[] }) => to.includes(email));
};

const now = (seconds = 0) => new Date(Date.now() + seconds * 1000).toISOString();

describe('a mail', () => {
  const id = '01KAORDER0000000000000007';
  const email = 'rosa@correo.pe';
  const change = (status: Parameters<typeof aChange>[0], version: number) =>
    aChange(status, { order: anOrder({ id }), at: now(version), version, by: 'Luis Chávez' });

  test('comes once for a change, says the code at the door, and how to end these mails', async () => {
    await orderPlaced(id, email);
    const event = change('ON_THE_WAY', 1);
    await publish(cloud, [event, event, event]);

    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail.text).toMatch(/Tu código de entrega: \d{4}/);
    expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(mail.headers['list-unsubscribe']).toMatch(/^<http.+>$/);
  });

  test('is ended with one click, not by looking at the link, and a page gives it back', async () => {
    const [mail] = await mailsTo(email);
    const url = mail.headers['list-unsubscribe'].slice(1, -1);
    const seen = await fetch(url);
    expect([seen.status, await seen.text()]).toEqual([200, expect.stringContaining('Tus correos')]);
    await publish(cloud, [change('READY', 2)]);
    expect(await mailsTo(email)).toHaveLength(2);

    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const click = await fetch(url, { method: 'POST', headers: form, body: 'List-Unsubscribe=One-Click' });
    expect(click.status).toBe(200);
    await publish(cloud, [change('PREPARING', 3)]);
    expect(await mailsTo(email)).toHaveLength(2);

    await fetch(url, { method: 'POST', headers: form, body: 'topic=OUTCOME' });
    await publish(cloud, [change('PREPARING', 4), change('DELIVERED', 5)]);
    const [last, ...before] = await mailsTo(email);
    expect([last.subject, before.length]).toEqual(['Entregamos tu pedido · A-042', 2]);
  });

  test('is nobody’s business without the link', async () => {
    const { origin, pathname } = new URL((await mailsTo(email))[0].headers['list-unsubscribe'].slice(1, -1));
    expect((await fetch(`${origin}${pathname}?t=a.b.c`, { method: 'POST' })).status).toBe(404);
  });

  test('does not come again out of the archive, not even one that could not be sent then', async () => {
    const late = '01KAORDER0000000000000008';
    const event = aChange('ON_THE_WAY', { order: anOrder({ id: late }), at: now() });
    await publish(cloud, [event]);
    await orderPlaced(late, 'otra@correo.pe');
    await replayEverything();

    expect(await mailsTo('otra@correo.pe')).toEqual([]);
    expect(await mailsTo(email)).toHaveLength(3);
  });
});

async function replayEverything(): Promise<void> {
  const { env, exports } = cloud;
  const client = new EventBridgeClient({
    endpoint: env.AWS_ENDPOINT_URL_EVENTBRIDGE,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  const bus = exports['pardos-local-bus-arn'] ?? '';
  await client.send(
    new StartReplayCommand({
      ReplayName: 'everything',
      EventSourceArn: bus.replace(':event-bus/', ':archive/'),
      EventStartTime: new Date('2026-01-01T00:00:00Z'),
      EventEndTime: new Date(Date.now() + 3_600_000),
      Destination: { Arn: bus },
    }),
  );
  await cloud.idle();
  const { State } = await client.send(new DescribeReplayCommand({ ReplayName: 'everything' }));
  expect(State).toBe('COMPLETED');
  client.destroy();
}
