import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cloud } from '../src/cloud.ts';
import type { Delivery } from '../src/eventbridge/event-bus.ts';
import { twiceInAnyOrder } from '../src/eventbridge/unruly-delivery.ts';
import { messagesIn, sdkConfig, startFixtureCloud, takeMessage } from './fixture-cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startFixtureCloud();
});
afterAll(() => cloud?.close());

function add(name: string, amount: number, to = cloud) {
  return fetch(`${to.httpApi('counter')}/add/${name}`, { method: 'POST', body: JSON.stringify({ amount }) });
}
async function total(name: string, of = cloud) {
  const response = await fetch(`${of.httpApi('counter')}/count/${name}`);
  return JSON.parse(await response.text()).total;
}

describe('the way of an event', () => {
  it('goes from HTTP through table, stream, bus and queue to the consumer', async () => {
    expect((await add('walk', 3)).status).toBe(202);
    await add('walk', 4);
    await cloud.idle();

    expect(await total('walk')).toBe(7);
  });

  it('carries a hundred events without losing one', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => add('many', index + 1)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    await cloud.idle();

    expect(await total('many')).toBe(5050);
  });

  it('gives a message up after maxReceiveCount and keeps it in the dead letters', async () => {
    await add('poison', 1);
    await cloud.idle();

    expect(await messagesIn(cloud, 'fixture-queue')).toBe(0);
    const { Body = '' } = await takeMessage(cloud, 'fixture-dead-letters');
    expect(JSON.parse(Body)).toMatchObject({ 'detail-type': 'Added.v1', detail: { name: 'poison' } });
  });

  it('isolates a stream record that cannot be published, and lets its neighbours pass', async () => {
    await Promise.all([add('before', 1), add('unpublishable', 1), add('after', 1)]);
    await cloud.idle();

    expect([await total('before'), await total('after')]).toEqual([1, 1]);
    const { Body = '' } = await takeMessage(cloud, 'fixture-publish-failures');
    expect(JSON.parse(Body)).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted' },
      DDBStreamBatchInfo: { batchSize: 1 },
    });
  });

  it('sends what a target cannot take to the target its dead letters, with the reason', async () => {
    await add('undelivered', 1);
    await cloud.idle();

    const { MessageAttributes = {}, Body = '' } = await takeMessage(cloud, 'fixture-undelivered');
    expect(JSON.parse(Body).source).toBe('counter');
    expect(MessageAttributes.RULE_ARN?.StringValue).toContain(':rule/fixture-local/fixture-counter-local-Rule');
    expect(MessageAttributes.TARGET_ARN?.StringValue).toContain('there-is-no-such-queue');
    expect(MessageAttributes.ERROR_CODE?.StringValue).toBe('NO_RESOURCE');
    expect(MessageAttributes.ERROR_MESSAGE?.StringValue).toContain('does not exist');
  });

  it('lets a test deliver every event twice, in the opposite order', async () => {
    const held: Delivery[] = [];
    cloud.onDeliver(async (delivery) => void held.push(delivery));
    await add('twice', 1);
    await add('twice', 2);
    await cloud.idle();
    expect(await total('twice')).toBe(0);

    cloud.onDeliver(undefined);
    for (const delivery of held.reverse()) await Promise.all([delivery.send(), delivery.send()]);
    await cloud.idle();
    expect(await total('twice')).toBe(3);
  });
});

describe('an unruly bus', () => {
  it('changes nothing for a consumer that expects it', async () => {
    cloud.onDeliver(twiceInAnyOrder(Math.random));
    await Promise.all(Array.from({ length: 20 }, (_, index) => add('unruly', index + 1)));
    await cloud.idle();
    cloud.onDeliver(undefined);

    expect(await total('unruly')).toBe(210);
  });
});

describe('PutEvents', () => {
  const put = (entries: object[]) =>
    new EventBridgeClient(sdkConfig(cloud, 'EVENTBRIDGE')).send(new PutEventsCommand({ Entries: entries }));
  const entry = { EventBusName: 'fixture-local', Source: 'test', DetailType: 'Nothing.v1', Detail: '{}' };

  it('refuses entries one by one', async () => {
    const answer = await put([
      entry,
      { ...entry, Source: undefined },
      { ...entry, Detail: '[' },
      { ...entry, Detail: '[]' },
    ]);

    expect(answer.FailedEntryCount).toBe(3);
    expect(answer.Entries?.map(({ EventId, ErrorCode }) => ErrorCode ?? typeof EventId)).toEqual([
      'string',
      'InvalidArgument',
      'MalformedDetail',
      'MalformedDetail',
    ]);
  });

  it.each([
    ['more than ten entries', Array.from({ length: 11 }, () => entry)],
    ['more than 256 KB', [{ ...entry, Detail: JSON.stringify({ text: 'x'.repeat(256 * 1024) }) }]],
    ['no entry', []],
  ])('refuses %s as a whole', async (_what, entries) => {
    await expect(put(entries)).rejects.toThrow(expect.objectContaining({ name: 'ValidationException' }));
  });

  it('tells of a bus that does not exist', async () => {
    const answer = await put([{ ...entry, EventBusName: 'elsewhere' }]);
    expect(answer.Entries?.[0]?.ErrorCode).toBe('ResourceNotFoundException');
  });
});

describe('a data directory', () => {
  it('keeps tables, queues and the place in the stream over a restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'local-cloud-'));
    const options = { dataDir, accessKeyId: `KEPT${Date.now()}` };
    const first = await startFixtureCloud(options);
    await add('kept', 5, first);
    await add('poison', 1, first);
    await first.idle();
    await first.close();

    const second = await startFixtureCloud(options);
    await second.idle();
    expect(await total('kept', second)).toBe(5);
    await add('kept', 1, second);
    await second.idle();
    expect(await total('kept', second)).toBe(6);
    expect(await messagesIn(second, 'fixture-dead-letters')).toBe(1);
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});
