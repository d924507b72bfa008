import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CorsRule } from './s3-cors.ts';

const Facts = z.object({
  key: z.string(),
  etag: z.string(),
  lastModified: z.number(),
  /** Content-Type and the other headers that come back with the object, x-amz-meta-* too. */
  headers: z.record(z.string(), z.string()),
});
export type StoredObject = z.infer<typeof Facts> & { readonly body: Buffer };
type Bucket = {
  readonly createdAt: number;
  readonly objects: Map<string, StoredObject>;
  /** Declared again at every start: not kept. */
  corsRules?: readonly CorsRule[];
};

/** Buckets and objects, held in memory and, with a directory, written through to one folder per bucket. */
export function openObjects(dataDir: string | undefined, now: () => number) {
  const root = dataDir === undefined ? undefined : join(dataDir, 's3');
  const buckets = root === undefined ? new Map<string, Bucket>() : readBuckets(root);
  const pathOf = (bucket: string, key = '') => join(root ?? '', bucket, key && sha256(key));

  return {
    buckets: (): ReadonlyMap<string, Bucket> => buckets,
    find: (bucket: string, key: string) => buckets.get(bucket)?.objects.get(key),

    createBucket(name: string) {
      buckets.set(name, { createdAt: now(), objects: new Map() });
      if (root) mkdirSync(pathOf(name), { recursive: true });
    },
    deleteBucket(name: string) {
      buckets.delete(name);
      if (root) rmSync(pathOf(name), { recursive: true });
    },
    put(bucket: string, key: string, { body, headers }: { body: Buffer; headers: Record<string, string> }) {
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      const facts = { key, etag, lastModified: now(), headers };
      buckets.get(bucket)?.objects.set(key, { ...facts, body });
      if (root) {
        writeWhole(`${pathOf(bucket, key)}.body`, body);
        writeWhole(`${pathOf(bucket, key)}.json`, JSON.stringify(facts));
      }
      return etag;
    },
    remove(bucket: string, key: string) {
      if (!buckets.get(bucket)?.objects.delete(key) || !root) return;
      rmSync(`${pathOf(bucket, key)}.json`, { force: true });
      rmSync(`${pathOf(bucket, key)}.body`, { force: true });
    },
  };
}
export type Objects = ReturnType<typeof openObjects>;

function readBuckets(root: string): Map<string, Bucket> {
  mkdirSync(root, { recursive: true });
  const names = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(names.map(({ name }) => [name, { createdAt: 0, objects: readBucket(join(root, name)) }]));
}

function readBucket(folder: string): Map<string, StoredObject> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => {
      const facts = Facts.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return [facts.key, { ...facts, body: readFileSync(join(folder, file.replace(/json$/, 'body'))) }];
    }),
  );
}

/** Whoever reads the file finds the old content or the new, never half of it. */
function writeWhole(path: string, content: string | Buffer): void {
  const half = `${path}.${randomUUID()}`;
  writeFileSync(half, content);
  renameSync(half, path);
}

function sha256(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
