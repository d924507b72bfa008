import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CorsRule } from './s3-cors.ts';
import type { Notification, ObjectEvent } from './s3-notifications.ts';

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
  notifications?: readonly Notification[];
  /** True when its policy lets a page read its objects without a signature. */
  open?: boolean;
};
type Content = {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
  readonly how: 'Put' | 'Post' | 'Copy';
};
type Options = {
  readonly dataDir: string | undefined;
  readonly now: () => number;
  /** Told of every object that comes or goes. */
  readonly onChange: (event: ObjectEvent) => void;
};

/** Buckets and objects, held in memory and, with a directory, written through: a folder per bucket, a file per object. */
export function openObjects({ dataDir, now, onChange }: Options) {
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
    put(bucket: string, key: string, { body, headers, how }: Content) {
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      const facts = { key, etag, lastModified: now(), headers };
      buckets.get(bucket)?.objects.set(key, { ...facts, body });
      if (root) {
        writeWhole(pathOf(bucket, key), Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), body]));
      }
      onChange({ bucket, key, name: `ObjectCreated:${how}`, size: body.length, etag, at: now() });
      return etag;
    },
    remove(bucket: string, key: string) {
      if (!buckets.get(bucket)?.objects.delete(key)) return;
      if (root) rmSync(pathOf(bucket, key), { force: true });
      onChange({ bucket, key, name: 'ObjectRemoved:Delete', size: 0, etag: '', at: now() });
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
  // What has a longer name was being written when the machine stopped.
  const isWhole = (file: string) => /^[0-9a-f]{64}$/.test(file);
  const files = readdirSync(folder);
  for (const file of files.filter((name) => !isWhole(name))) rmSync(join(folder, file));
  return new Map(
    files.filter(isWhole).map((file) => {
      const content = readFileSync(join(folder, file));
      const end = content.indexOf('\n');
      const facts = Facts.parse(JSON.parse(content.subarray(0, end).toString()));
      return [facts.key, { ...facts, body: content.subarray(end + 1) }];
    }),
  );
}

/** Whoever reads the file finds the old content or the new, never half of it. */
function writeWhole(path: string, content: Buffer): void {
  const half = `${path}.${randomUUID()}`;
  writeFileSync(half, content);
  renameSync(half, path);
}

function sha256(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
