import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchSources } from '../src/lambda/watch-sources.ts';

it('hears of a file that is written, and of one that an editor replaces, again and again', async () => {
  const root = await mkdtemp(join(tmpdir(), 'watched-'));
  const file = join(root, 'src', 'deep', 'a.ts');
  await mkdir(join(root, 'src', 'deep'), { recursive: true });
  await writeFile(file, '1');
  let heard = 0;
  const templates: string[] = [];
  const stop = watchSources({
    dirs: [root],
    onCode: async () => {
      heard += 1;
    },
    onTemplate: (name) => {
      templates.push(name);
    },
  });
  const heardOf = async (change: Promise<void>) => {
    const before = heard;
    await change;
    await vi.waitFor(() => expect(heard).toBeGreaterThan(before), { timeout: 10_000 });
  };

  await heardOf(writeFile(file, '2'));
  await writeFile(join(root, 'src', 'deep', 'a.tmp'), '3');
  await heardOf(rename(join(root, 'src', 'deep', 'a.tmp'), file));
  await heardOf(writeFile(file, '4'));
  await writeFile(join(root, 'serverless.yml'), 'service: a');
  await vi.waitFor(() => expect(templates).toContain('serverless.yml'));

  stop();
  await rm(root, { recursive: true });
});
