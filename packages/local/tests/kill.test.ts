import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Cloud } from '../src/cloud.ts';
import { sdkConfig, startFixtureCloud } from './fixture-cloud.ts';

let dataDir: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'local-kill-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

async function startChild(accessKeyId: string): Promise<{ cloud: Pick<Cloud, 'env'>; api: string }> {
  child = fork(join(import.meta.dirname, 'fixtures', 'run-cloud.ts'), [dataDir, accessKeyId, inject('dynamodb')], {
    execArgv: [],
  });
  const [{ env, api }] = await once(child, 'message');
  return { cloud: { env }, api };
}
async function killChild(): Promise<void> {
  if (!child) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
async function total(cloud: Cloud, name: string): Promise<number> {
  const response = await fetch(`${cloud.httpApi('counter')}/count/${name}`);
  return JSON.parse(await response.text()).total;
}
const NAMES = Array.from({ length: 100 }, (_, index) => `e${index}`);
const addedOf = (name: string) => JSON.stringify({ id: name, name, amount: 1 });
async function missing(cloud: Cloud, names: readonly string[]): Promise<string[]> {
  const totals = await Promise.all(names.map(async (name) => ({ name, total: await total(cloud, name) })));
  return totals.filter((one) => one.total !== 1).map(({ name }) => name);
}

describe('a cloud that is killed', () => {
  it('delivers every event that it took, however short the time before', async () => {
    const accessKeyId = `KILLBUS${Date.now()}`;
    const first = await startChild(accessKeyId);
    const bus = new EventBridgeClient(sdkConfig(first.cloud, 'EVENTBRIDGE'));
    const entryOf = (name: string) => ({
      EventBusName: 'fixture-local',
      Source: 'counter',
      DetailType: 'Added.v1',
      Detail: addedOf(name),
    });
    const put = Array.from({ length: 10 }, (_, batch) => NAMES.slice(batch * 10, batch * 10 + 10).map(entryOf));
    await Promise.all(put.map((Entries) => bus.send(new PutEventsCommand({ Entries }))));
    await killChild();

    const second = await startFixtureCloud({ dataDir, accessKeyId });
    await second.idle();
    expect(await missing(second, NAMES)).toEqual([]);
    await second.close();
  });

  it('makes every invocation that it took, and goes on where the stream was', async () => {
    const accessKeyId = `KILLFN${Date.now()}`;
    const first = await startChild(accessKeyId);
    const lambda = new LambdaClient(sdkConfig(first.cloud, 'LAMBDA'));
    const amount = '{"amount":1}';
    const writes = NAMES.slice(40, 50).map((name) =>
      fetch(`${first.api}/add/${name}`, { method: 'POST', body: amount }),
    );
    await Promise.all(writes);
    const invocations = NAMES.slice(0, 40).map((name) => {
      const Payload = JSON.stringify({ Records: [{ messageId: name, body: `{"detail":${addedOf(name)}}` }] });
      const FunctionName = 'fixture-counter-local-consume';
      return lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload }));
    });
    await Promise.all(invocations);
    await killChild();

    const second = await startFixtureCloud({ dataDir, accessKeyId });
    await second.idle();
    expect(await missing(second, NAMES.slice(0, 50))).toEqual([]);
    await second.close();
  });
});

describe('DynamoDB Local', () => {
  it('is started again when it is killed, and everything goes on', async () => {
    const lines: string[] = [];
    const cloud = await startFixtureCloud({
      dataDir,
      dynamodb: undefined,
      accessKeyId: `KILLDB${Date.now()}`,
      log: (line) => lines.push(line),
    });
    const add = () => fetch(`${cloud.httpApi('counter')}/add/revived`, { method: 'POST', body: '{"amount":1}' });
    expect((await add()).status).toBe(202);
    await cloud.idle();
    process.kill(javaOn(dataDir), 'SIGKILL');
    while ((await add()).status !== 202);
    await cloud.idle();

    expect(await total(cloud, 'revived')).toBe(2);
    expect(lines).toContainEqual('DynamoDB Local ended (137): started again');
    await cloud.close();
  });
});

/** The Java process that keeps its tables in that directory, told from the shell that guards it. */
function javaOn(dir: string): number {
  const processes = execFileSync('ps', ['-eo', 'pid=,comm=,args=']).toString().split('\n');
  const found = processes.find((line) => /^\s*\d+ java /.test(line) && line.includes(dir));
  if (!found) throw new Error(`no DynamoDB Local works on ${dir}`);
  return Number.parseInt(found, 10);
}
