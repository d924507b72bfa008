import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { CreateStateMachineCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { EventPage, WholeEvent } from '../../../web/consola/src/api/events.ts';
import { ExecutionDetail, Executions, Machines } from '../../../web/consola/src/api/executions.ts';
import { FunctionDetail, FunctionList, LogLines } from '../../../web/consola/src/api/functions.ts';
import { Mails } from '../../../web/consola/src/api/mails.ts';
import { FollowedOrder, OrderNames } from '../../../web/consola/src/api/orders.ts';
import { Overview } from '../../../web/consola/src/api/overview.ts';
import { PurgeAnswer, QueueList, QueueMessages, RedriveAnswer } from '../../../web/consola/src/api/queues.ts';
import { Items, TableKeys, TableNames } from '../../../web/consola/src/api/tables.ts';
import type { Cloud } from '../src/cloud.ts';
import { startConsole } from '../src/console/start-console.ts';
import type { Part } from '../src/parts/part.ts';
import { sdkConfig, startFixtureCloud } from './fixture-cloud.ts';

const CONSUME = 'fixture-counter-local-consume';
const ORDER = '01ORDER0000000000000000001';

let cloud: Cloud;
let console: Part;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'console-'));
  await writeFile(join(dir, 'index.html'), '<title>console</title>');
  cloud = await startFixtureCloud();
  console = await startConsole({ port: 0, dir, inside: cloud.inside });
});
afterAll(async () => {
  await console?.close();
  await cloud?.close();
  await rm(dir, { recursive: true });
});

/** What the page would show: an answer that it could not read fails. */
async function read<T>(path: string, schema: z.ZodMiniType<T>, method = 'GET'): Promise<T> {
  const response = await fetch(`${console.endpoint}/api${path}`, { method });
  const body = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return schema.parse(body);
}
async function add(name: string, amount = 1) {
  await fetch(`${cloud.httpApi('counter')}/add/${name}`, { method: 'POST', body: JSON.stringify({ amount }) });
  await cloud.idle();
}
const queueNamed = async (name: string) => (await read('/queues', QueueList)).find((queue) => queue.name === name);

describe('who may ask', () => {
  const statusFor = (headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const asked = request(`${console.endpoint}/api/overview`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });

  it('is the page itself and nobody on another origin or by another name', async () => {
    const { host, port } = new URL(console.endpoint);
    expect(await statusFor({ origin: `http://${host}` })).toBe(200);
    expect(await statusFor({ host: `localhost:${port}` })).toBe(200);
    expect(await statusFor({ origin: 'https://app.example' })).toBe(403);
    expect(await statusFor({ origin: 'null' })).toBe(403);
    expect(await statusFor({ host: `rebound.example:${port}` })).toBe(403);
    expect(await statusFor({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });
  it('gets the page under a policy that loads nothing from elsewhere', async () => {
    const page = await fetch(console.endpoint);
    expect(await page.text()).toBe('<title>console</title>');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
  it('is not sent again what has not changed', async () => {
    const first = await fetch(`${console.endpoint}/api/tables`);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(`${console.endpoint}/api/tables`, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
  it('is told when there is no such thing, or no such question', async () => {
    const statusOf = async (path: string) => (await fetch(`${console.endpoint}/api${path}`)).status;
    expect(await statusOf('/queues/none/messages')).toBe(404);
    expect(await statusOf('/functions/none')).toBe(404);
    expect(await statusOf('/tables/none/keys')).toBe(404);
    expect(await statusOf('/events/none')).toBe(404);
    expect(await statusOf('/logs?limit=0')).toBe(400);
  });
});

describe('functions', () => {
  it('are listed with what they did and how long it took', async () => {
    await add('measured');
    const list = await read('/functions', FunctionList);
    expect(list.map(({ name }) => name)).toContain(CONSUME);
    const consume = list.find(({ name }) => name === CONSUME);
    expect(consume).toMatchObject({ service: 'counter', errors: 0, running: 0 });
    expect(consume?.invocations).toBeGreaterThan(0);
    expect(consume?.p50).toBeGreaterThan(0);
    expect(consume?.p90).toBeGreaterThanOrEqual(consume?.p50 ?? 0);
    expect(consume?.cpuMs).toBeGreaterThan(0);
    expect((await read('/overview', Overview)).functions.invocations).toBeGreaterThan(0);
  });
  it('tell their last errors, also in the lines that they wrote', async () => {
    const name = 'fixture-counter-local-misbehave';
    await cloud.invoke(name, { how: 'throw' });
    const detail = await read(`/functions/${name}`, FunctionDetail);
    expect(detail.errors).toBe(1);
    expect(detail.failures[0]?.message).toContain('it is broken');
    expect(detail.recent.map(({ failed }) => failed)).toEqual([true]);
  });
  it('own the lines that they write, though they share a thread', async () => {
    const [misbehave, echo] = ['fixture-counter-local-misbehave', 'fixture-counter-local-http'];
    await Promise.all([
      cloud.invoke(misbehave, { how: 'say', text: 'first\nsecond' }),
      fetch(`${cloud.httpApi('counter')}/echo/say`),
    ]);
    await expect
      .poll(async () => (await read(`/logs?function=${misbehave}`, LogLines)).map(({ text }) => text))
      .toEqual(['first', 'second']);
    await expect
      .poll(async () => (await read('/logs?text=ECHOED', LogLines)).map(({ functionName }) => functionName))
      .toEqual([echo]);
  });
});

describe('queues', () => {
  it('show what waits without taking it, and take dead letters back to where they failed', async () => {
    await add('poison');
    const dead = await queueNamed('fixture-dead-letters');
    expect(dead).toMatchObject({ visible: 1, inFlight: 0, isDeadEnd: true, deadLettersOf: ['fixture-queue'] });
    for (const _look of ['once', 'twice']) {
      const [message] = await read('/queues/fixture-dead-letters/messages', QueueMessages);
      expect(message).toMatchObject({ place: 'visible', receiveCount: 3, body: expect.stringContaining('poison') });
    }

    expect(await read('/queues/fixture-dead-letters/redrive', RedriveAnswer, 'POST')).toMatchObject({ moved: 1 });
    await cloud.idle();
    expect(await queueNamed('fixture-dead-letters')).toMatchObject({ visible: 1 });
    expect(await read('/queues/fixture-dead-letters/purge', PurgeAnswer, 'POST')).toEqual({ purged: 1 });
    expect(await queueNamed('fixture-dead-letters')).toMatchObject({ visible: 0, oldestAgeMs: null });
  });
});

describe('events', () => {
  it('show every way they took and how it ended', async () => {
    await add('travelled');
    const { events } = await read('/events?text=travelled', EventPage);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ type: 'Added.v1', source: 'counter', bus: 'fixture-local' });
    expect(events[0]?.paths).toMatchObject([
      { target: 'fixture-queue', status: 'delivered', attempts: 1, consumers: [CONSUME] },
      { target: 'there-is-no-such-queue', status: 'dead', deadLetters: 'fixture-undelivered' },
    ]);
    const whole = await read(`/events/${events[0]?.id}`, WholeEvent);
    expect(whole.event).toMatchObject({ detail: { name: 'travelled' } });
  });
});

describe('tables', () => {
  it('show their partition keys, and the items of one', async () => {
    await add('kept', 2);
    expect(await read('/tables', TableNames)).toEqual(['counter']);
    expect(await read('/tables/counter/keys?text=kept', TableKeys)).toMatchObject({
      keys: [{ pk: 'C#kept', items: 2 }],
      whole: true,
    });
    const rows = await read('/tables/counter/items?pk=C%23kept&prefix=COUNT', Items);
    expect(rows).toMatchObject([{ SK: 'COUNT', amount: 2, seen: [expect.any(String)] }]);
  });
});

describe('one order', () => {
  it('is followed through events, workflow, queues and mails by its number', async () => {
    const sfn = new SFNClient(sdkConfig(cloud, 'SFN'));
    const states = { Wait: { Type: 'Wait', Seconds: 3600, End: true } };
    const definition = JSON.stringify({ StartAt: 'Wait', States: states });
    const machine = { name: 'orders', definition, roleArn: 'arn:aws:iam::000000000000:role/none' };
    const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand(machine));
    await sfn.send(new StartExecutionCommand({ stateMachineArn, name: `tenant_${ORDER}` }));
    const order = { id: ORDER, number: 'B-007', customerName: 'Rosa', shop: { name: 'Pardos' } };
    const Detail = JSON.stringify({ tenantId: 'tenant', correlationId: 'request-1', data: { order } });
    const entry = { Source: 'orders', DetailType: 'OrderPlaced.v1', EventBusName: 'fixture-local', Detail };
    await new EventBridgeClient(sdkConfig(cloud, 'EVENTBRIDGE')).send(new PutEventsCommand({ Entries: [entry] }));

    expect(await read('/orders', OrderNames)).toMatchObject([{ orderId: ORDER, number: 'B-007', shopName: 'Pardos' }]);
    const followed = await read('/orders/b-007', FollowedOrder);
    expect(followed.executions).toMatchObject([{ name: `tenant_${ORDER}`, status: 'RUNNING' }]);
    expect(followed.entries.map(({ kind, title }) => [kind, title])).toEqual(
      expect.arrayContaining([
        ['state', 'Wait'],
        ['event', 'OrderPlaced.v1'],
      ]),
    );
    expect(followed.entries.map(({ at }) => at)).toEqual(followed.entries.map(({ at }) => at).sort((a, b) => a - b));
    expect(await read('/mails', Mails)).toEqual([]);

    const [found] = (await read('/machines', Machines)).filter(({ name }) => name === 'orders');
    expect(found?.definition).toMatchObject({ StartAt: 'Wait' });
    const query = new URLSearchParams({ machine: found?.arn ?? '', status: 'RUNNING' });
    const [running] = await read(`/executions?${query}`, Executions);
    const detail = await read(`/execution?${new URLSearchParams({ arn: running?.arn ?? '' })}`, ExecutionDetail);
    expect(detail.history.map(({ type, state }) => [type, state])).toEqual([
      ['ExecutionStarted', null],
      ['WaitStateEntered', 'Wait'],
    ]);
  });
  it('that nobody spoke of has an empty line of time', async () => {
    expect(await read('/orders/unheard-of', FollowedOrder)).toMatchObject({ order: null, entries: [] });
  });
});
