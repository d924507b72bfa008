import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { localTime } from '@pardos/contracts/local-time';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { virtualClock } from '@pardos/local/virtual-clock';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { publish } from '../../../tests/setup/publish.ts';
import { branchTold, eventsOf, type Story } from '../src/domain/a-day.ts';

const [minuteMs, dayMs] = [60_000, 86_400_000];
/** The next 03:30 in Lima, which keeps UTC−5. */
const night = Math.ceil((Date.now() - 8.5 * 60 * minuteMs) / dayMs) * dayMs + 8.5 * 60 * minuteMs;
const dayBefore = localTime(new Date(night - dayMs)).day;
const clock = virtualClock(night - 2 * minuteMs);

let cloud: Cloud;
beforeAll(async () => {
  const services = ['plataforma', 'dashboard'];
  cloud = await startCloud({ services, clock, dynamodb: { endpoint: inject('dynamodb') } });
}, 120_000);
afterAll(() => cloud?.close());

const done = { releases: 0, undone: false, finished: true };
const story: Story = {
  id: '1',
  placedAt: `${dayBefore}T20:00:00.000Z`,
  totalMinor: 5_000,
  channel: 'PICKUP',
  automaticReception: true,
  stages: [done, done, done],
  cancelled: false,
};

/** What the table says: tokens and signatures would be those of another day. */
async function reportsOf(tenantId: string) {
  const { env } = cloud;
  const client = new DynamoDBClient({
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  const { Items = [] } = await DynamoDBDocumentClient.from(client).send(
    new QueryCommand({
      TableName: cloud.table('dashboard'),
      KeyConditionExpression: 'PK = :pk AND begins_with(SK, :day)',
      ExpressionAttributeValues: { ':pk': `T#${tenantId}#B#B1#REPORTS`, ':day': 'DAY#' },
    }),
  );
  client.destroy();
  return Items;
}

async function pass(ms: number): Promise<void> {
  await clock.advance(ms);
  await cloud.idle();
}

describe('at half past three in Lima', () => {
  test('the report of the day before is made of every branch of every tenant, and not a minute earlier', async () => {
    await publish(cloud, [branchTold('T1'), branchTold('T2'), ...eventsOf(story)]);
    await pass(minuteMs);
    expect(await reportsOf('T1')).toEqual([]);

    await pass(2 * minuteMs);
    expect(await reportsOf('T1')).toMatchObject([{ day: dayBefore, state: 'READY', orders: 1, version: 2 }]);
    expect(await reportsOf('T2')).toMatchObject([{ day: dayBefore, state: 'READY', orders: 0, version: 2 }]);
  });

  test('a night that is told twice makes nothing again', async () => {
    const name = 'pardos-dashboard-local-night';
    await cloud.invoke(name, { time: new Date(night).toISOString() });
    await cloud.idle();
    expect(await reportsOf('T1')).toMatchObject([{ version: 2 }]);
  });
});
