import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { assertAccepted, type Graph, userErrorFields, userErrors } from './graph.ts';

const picturesDir = join(import.meta.dirname, '..', 'pictures');

const Upload = z.object({
  menuImageUpload: z.object({
    key: z.nullable(z.string()),
    uploadUrl: z.nullable(z.string()),
    contentType: z.nullable(z.string()),
    userErrors,
  }),
});

/** Uploads the pictures of a tenant; gives the key that each file name got. */
export async function uploadPictures(graph: Graph, folder: string): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const fileName of await readdir(join(picturesDir, folder))) {
    keys.set(fileName, await uploadOne(graph, join(picturesDir, folder, fileName), fileName));
  }
  return keys;
}

async function uploadOne(graph: Graph, path: string, fileName: string): Promise<string> {
  const { menuImageUpload } = await graph(
    `mutation ($input: MenuImageUploadInput!) {
      menuImageUpload(input: $input) { key uploadUrl contentType ${userErrorFields} }
    }`,
    { input: { fileName } },
    Upload,
  );
  assertAccepted(`menuImageUpload ${fileName}`, menuImageUpload.userErrors);
  const { key, uploadUrl, contentType } = menuImageUpload;
  if (key === null || uploadUrl === null || contentType === null) throw new Error('an upload without its address');

  const body = await readFile(path);
  const response = await fetch(uploadUrl, { method: 'PUT', headers: { 'content-type': contentType }, body });
  if (!response.ok) throw new Error(`PUT ${fileName}: HTTP ${response.status} ${await response.text()}`);
  return key;
}
