import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../src/clock.ts';
import { type Gateway, startGateway } from '../src/http/start-gateway.ts';
import type { Part } from '../src/parts/part.ts';
import { serveExplorer } from '../src/web/explorer.ts';
import { startApp } from '../src/web/start-app.ts';

describe('a built web app', () => {
  let dir: string;
  let app: Part;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'app-'));
    await mkdir(join(dir, 'assets'));
    await writeFile(join(dir, 'index.html'), '<title>app</title>');
    await writeFile(join(dir, 'assets', 'main-abc123.js'), 'export {}');
    app = await startApp({ port: 0, dir, config: { region: 'here' } });
  });
  afterAll(async () => {
    await app?.close();
    await rm(dir, { recursive: true });
  });
  const get = async (path: string, accept = 'text/html') => {
    const response = await fetch(`${app.endpoint}${path}`, { headers: { accept } });
    return { status: response.status, cache: response.headers.get('cache-control'), text: await response.text() };
  };

  it('keeps hashed files for ever, and asks for the page each time', async () => {
    expect(await get('/assets/main-abc123.js')).toMatchObject({
      status: 200,
      cache: expect.stringContaining('immutable'),
    });
    expect(await get('/')).toMatchObject({ status: 200, cache: 'no-cache', text: '<title>app</title>' });
  });
  it('answers every address of its own with the page', async () => {
    expect(await get('/pedidos/123')).toMatchObject({ status: 200, text: '<title>app</title>' });
  });
  it('has no page for a file that is not there', async () => {
    expect((await get('/assets/gone.js', '*/*')).status).toBe(404);
  });
  it('tells the app what its deployment tells it', async () => {
    expect(await get('/config.json')).toEqual({ status: 200, cache: 'no-store', text: '{"region":"here"}' });
  });
});

describe('the explorer', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway({
      port: 0,
      credentials: { accessKeyId: 'X', secretAccessKey: 'x' },
      accountId: '000000000000',
      now: systemClock.now,
      invoke: () => Promise.reject(new Error('no function')),
      extend: (server) => serveExplorer(server, '/gateway/graphql'),
    });
  });
  afterAll(() => gateway?.close());

  it('is served whole from this machine', async () => {
    const page = await (await fetch(`${gateway.endpoint}/explorer/`)).text();
    expect(page).toContain('/gateway/graphql');
    expect(page.match(/(?:src|href)="https?:/g)).toBeNull();
    const files = [...page.matchAll(/(?:src|href)="([\w.-]+\.(?:js|css))"/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await fetch(`${gateway.endpoint}/explorer/${file}`)).status).toBe(200);
  });
});
