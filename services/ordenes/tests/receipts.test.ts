import { inflateSync } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { systemActor } from '@pardos/contracts/events/envelope';
import { type EventOf, eventOf } from '@pardos/contracts/events/event';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { absent, storeOf } from '@pardos/platform/store';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { publish } from '../../../tests/setup/publish.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { keys } from '../src/data/table.ts';
import type { Order } from '../src/domain/order.ts';
import { anOrder } from './an-order.ts';

const tenantId = '01KATENANT000000000000001';
const bucket = 'pardos-local-reports-000000000000';

let cloud: Cloud;
let manager: Asker;

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'ordenes'], dynamodb: { endpoint: inject('dynamodb') } });
  manager = await person('gerente@x.pe', ['MANAGER']);
}, 120_000);
afterAll(() => cloud?.close());

const person = async (email: string, roles: string[], as: { tenantId?: string; branchIds?: string[] } = {}) => ({
  token: await staffToken(cloud, { email, tenantId, roles, branchIds: ['B1'], ...as }),
});

const awsOptions = () => ({
  region: 'us-east-1',
  credentials: {
    accessKeyId: cloud.env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: cloud.env.AWS_SECRET_ACCESS_KEY ?? '',
  },
});

/** Orders as they lie in the table once they were placed. */
async function placed(orders: readonly Order[]): Promise<void> {
  const client = new DynamoDBClient({ endpoint: cloud.env.AWS_ENDPOINT_URL_DYNAMODB, ...awsOptions() });
  const store = storeOf(DynamoDBDocumentClient.from(client), cloud.table('ordenes'));
  for (const order of orders) {
    await store.write([{ put: { ...keys.order(tenantId, order.id), ...order }, when: absent }]);
  }
  client.destroy();
}

function completed(order: Order): EventOf<'OrderCompleted.v1'> {
  return eventOf('OrderCompleted.v1', {
    source: 'orquestador',
    tenantId,
    branchId: order.branchId,
    aggregate: { type: 'flow', id: order.id, version: 9 },
    occurredAt: '2026-11-25T02:00:00.000Z',
    correlationId: order.id,
    causationId: null,
    actor: systemActor,
    data: { orderId: order.id, number: order.number },
  });
}

async function receiptOf(orderId: string, asker: Asker = manager) {
  const query = 'query ($id: ID!) { order(id: $id) { issuedReceipt { kind number issuedAt downloadUrl } } }';
  const answer = await askDoor(cloud, 'ordenes', query, { id: orderId }, asker);
  return answer.data?.order?.issuedReceipt ?? answer.errors?.[0].extensions.code ?? null;
}

async function files(): Promise<string[]> {
  const s3 = new S3Client({ endpoint: cloud.env.AWS_ENDPOINT_URL_S3, forcePathStyle: true, ...awsOptions() });
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket: bucket, Prefix: `receipts/${tenantId}/` }),
  );
  return Contents.map(({ Key = '' }) => Key);
}

/** The words of a page, as a reader gets them: the text operators of its content. */
function wordsOf(pdf: Buffer): string {
  const pages = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, body = '']) => {
      try {
        return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    },
  );
  const words = [...pages.join('\n').matchAll(/<([0-9A-F]+)> Tj/g)];
  return words.map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join('\n');
}

/** What ordenes gives notificaciones for the customer's link. */
async function linkOf(orderId: string): Promise<Asker> {
  const { payload } = await cloud.invoke('pardos-ordenes-local-contact', { tenantId, orderId });
  const { orderToken } = payload as { orderToken: string };
  return { tenantId, orderToken };
}

const idOf = (n: number) => `01KA${String(n).padStart(22, '0')}`;

describe('the receipt of a delivered order', () => {
  const order = anOrder({ id: idOf(1) });

  test('is not there before', async () => {
    await placed([order]);
    expect(await receiptOf(order.id)).toBeNull();
  });

  test('is made once, however often its event comes, and says what was paid', async () => {
    for (const _ of [1, 2, 3]) await publish(cloud, [completed(order), completed(order)]);

    const { kind, number, downloadUrl } = await receiptOf(order.id);
    expect([kind, number]).toEqual(['BOLETA', 'B001-00000001']);
    expect(await files()).toEqual([`receipts/${tenantId}/${order.id}/B001-00000001.pdf`]);

    const response = await fetch(downloadUrl);
    expect(response.headers.get('content-disposition')).toContain('B001-00000001.pdf');
    const words = wordsOf(Buffer.from(await response.arrayBuffer()));
    for (const said of [
      'Boleta de venta electrónica',
      '2026-11-24',
      'Rosa Peña',
      '12345678',
      '1 x 1 Pollo a la brasa, papas',
      'S/\u00a081.27',
      'IGV 18 %',
      'S/\u00a014.63',
      'S/\u00a0100.90',
      'demo, sin valor tributario',
    ])
      expect(words).toContain(said);
  });

  test('is downloaded through its address alone, as it was signed', async () => {
    const { downloadUrl } = await receiptOf(order.id);
    const [bare = ''] = downloadUrl.split('?');
    expect((await fetch(bare)).status).toBe(403);
    expect((await fetch(downloadUrl.replace(order.id, idOf(2)))).status).toBe(403);
    expect(new URL(downloadUrl).searchParams.get('X-Amz-Expires')).toBe('300');
  });

  test('is for the front desk of its branch, and for nobody else of the staff', async () => {
    expect(await receiptOf(order.id, await person('cocina@x.pe', ['COOK']))).toBeNull();
    expect(await receiptOf(order.id, await person('sur@x.pe', ['MANAGER'], { branchIds: ['B2'] }))).toBe('NOT_FOUND');
    const otherTenant = { tenantId: '01KATENANT000000000000002' };
    expect(await receiptOf(order.id, await person('otra@x.pe', ['ADMIN'], otherTenant))).toBe('NOT_FOUND');
  });

  test('is not for another customer: a guest needs the link of this very order', async () => {
    const other = anOrder({ id: idOf(3) });
    await placed([other]);

    expect(await receiptOf(order.id, await linkOf(order.id))).toMatchObject({ kind: 'BOLETA' });
    expect(await receiptOf(order.id, await linkOf(other.id))).toBe('NOT_FOUND');
    expect(await receiptOf(order.id, { tenantId })).toBe('NOT_FOUND');
  });
});

test('numbers of a branch have no gap and no repeat when many orders end at once, and each kind has its own', async () => {
  const boletas = Array.from({ length: 12 }, (_, n) => anOrder({ id: idOf(100 + n), branchId: 'B2' }));
  const factura = { kind: 'FACTURA', documentNumber: '20131312955', companyName: 'Empresa SAC' } as const;
  const facturas = [anOrder({ id: idOf(200), branchId: 'B2', receipt: factura })];
  await placed([...boletas, ...facturas]);
  const events = [...boletas, ...facturas].map(completed);
  await publish(cloud, [...events, ...events]);

  const admin = await person('admin@x.pe', ['ADMIN']);
  const numbers = await Promise.all(boletas.map(async ({ id }) => (await receiptOf(id, admin)).number));
  expect(numbers.toSorted()).toEqual(boletas.map((_, n) => `B002-${String(n + 1).padStart(8, '0')}`));
  expect(await receiptOf(idOf(200), admin)).toMatchObject({ kind: 'FACTURA', number: 'F002-00000001' });
});
