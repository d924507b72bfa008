import { mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startConsole } from '@pardos/local/console/start-console';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, menuOf, placed } from './order-flow.ts';
import { type System, startSystem } from './system.ts';

/** What the operations console's page is told of the whole system. */
describe('the operations console', () => {
  let system: System;
  let page: Awaited<ReturnType<typeof startConsole>>;
  let order: Awaited<ReturnType<typeof placed>>;

  beforeAll(async () => {
    system = await startSystem();
    const dir = await mkdtemp(join(tmpdir(), 'console-'));
    await writeFile(join(dir, 'index.html'), '<!doctype html>');
    page = await startConsole({ port: 0, dir, inside: system.cloud.inside });
    const menu = await menuOf(system);
    order = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
  }, 120_000);
  afterAll(async () => {
    await page.close();
    await system.close();
  });

  const read = async (path: string) => JSON.parse(await (await fetch(`${page.endpoint}/api${path}`)).text());

  it('follows an order, by its number or its id, through everything', async () => {
    const { orderId, entries, executions, rows } = await read(`/orders/${order.number}`);

    expect(orderId).toBe(order.id);
    expect(new Set(entries.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['event', 'log', 'state', 'row', 'mail']),
    );
    expect(executions).toHaveLength(1);
    expect(rows.length).toBeGreaterThan(4);
    const times = entries.map(({ at }: { at: number }) => at);
    expect(times).toEqual([...times].sort((a: number, b: number) => a - b));
    expect((await read(`/orders/${order.id}`)).entries).toHaveLength(entries.length);
  });

  it('tells of functions what they did, and of events where they went', async () => {
    const functions = await read('/functions');
    expect(functions.find(({ name }: { name: string }) => name.endsWith('ordenes-local-graphql'))).toMatchObject({
      invocations: expect.any(Number),
      errors: 0,
      running: 0,
    });
    const overview = await read('/overview');
    expect(overview.functions.invocations).toBeGreaterThan(20);
    expect(overview.queues).toEqual({ waiting: 0, dead: 0 });
    expect(overview.events).toMatchObject({ pending: 0, dead: 0 });
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['another name for this machine', { host: 'evil.example:80' }],
  ])('refuses %s', async (_name, headers) => {
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${page.endpoint}/api/overview`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(403);
  });
});
