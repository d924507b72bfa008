import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { aCatalogue } from '../src/domain/a-catalogue.ts';

const tenantId = '01JD3Z4Q5R6S7T8V9W0X1Y2Z3A';
const uploads = 'pardos-local-uploads-000000000000';
const images = 'pardos-local-images-000000000000';

let cloud: Cloud;
let s3: S3Client;
let admin: Asker;

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'menu'], dynamodb: { endpoint: inject('dynamodb') } });
  const { AWS_ENDPOINT_URL_S3: endpoint, AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = cloud.env;
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  s3 = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  admin = { token: await staffToken(cloud, { email: 'ana@x.pe', tenantId, roles: ['ADMIN'] }) };
  const replace = 'mutation ($input: MenuReplaceInput!) { menuReplace(input: $input) { version } }';
  await ask(replace, { input: { expectedVersion: 0, ...aCatalogue() } });
}, 120_000);
afterAll(() => cloud?.close());

const ask = (query: string, variables: Record<string, unknown> = {}, asker = admin) =>
  askDoor(cloud, 'menu', query, variables, asker);

async function form(input: Record<string, unknown> = {}, asker = admin) {
  const query = `mutation ($input: MenuPictureUploadInput!) { menuPictureUpload(input: $input) {
    picture { id } uploadUrl fields { name value } userErrors { code message }
  } }`;
  const whole = { productId: 'cuarto-brasa', contentType: 'image/jpeg', sizeBytes: 1000, ...input };
  const answer = await ask(query, { input: whole }, asker);
  return answer.data?.menuPictureUpload ?? answer.errors[0].extensions.code;
}

async function post(file: Uint8Array, changes: Record<string, string> = {}) {
  const { picture, uploadUrl, fields } = await form();
  const body = new FormData();
  for (const { name, value } of fields) body.append(name, changes[name] ?? value);
  body.append('file', new Blob([Buffer.from(file)]));
  const { status } = await fetch(uploadUrl, { method: 'POST', body });
  await cloud.idle();
  return { id: picture.id, status };
}

async function pictureOf(id: string, asker = admin) {
  const query = 'query ($id: ID!) { menuPicture(id: $id) { state problem imageUrl } }';
  return (await ask(query, { id }, asker)).data.menuPicture;
}

async function productOf() {
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Branch {
    menu(channel: DELIVERY) { version product(slug: "cuarto-brasa") { imageUrl imageSrcSet } }
  } } }`;
  const { data } = await ask(query, { refs: [{ __typename: 'Branch', id: 'b1' }] });
  return data._entities[0].menu;
}

async function keysIn(Bucket: string, Prefix = ''): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
  return Contents.map(({ Key = '' }) => Key);
}

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d62e1f' } });

describe('a photo of a product', () => {
  test('is drawn in every width, without what the camera wrote, and hangs in the menu', async () => {
    const before = (await productOf()).version;
    const file = await photo(1300, 900)
      .withExif({ IFD0: { Copyright: 'Rosa' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { id, status } = await post(file);
    expect(status).toBe(204);

    const { version, product } = await productOf();
    expect(version).toBe(before + 1);
    expect(await pictureOf(id)).toEqual({ state: 'READY', problem: null, imageUrl: product.imageUrl });
    const widths = product.imageSrcSet.split(', ').map((one: string) => one.split(' '));
    expect(widths.map(([, width]: string[]) => width)).toEqual(['320w', '640w']);
    for (const [url, width] of widths) {
      const seen = await fetch(url);
      expect(seen.headers.get('cache-control')).toContain('immutable');
      const drawn = await sharp(Buffer.from(await seen.arrayBuffer())).metadata();
      expect([drawn.format, `${drawn.width}w`, drawn.height, drawn.exif]).toEqual([
        'webp',
        width,
        drawn.width,
        undefined,
      ]);
    }

    expect(await keysIn(uploads, 'uploads/')).toEqual([]);
    const [original = ''] = await keysIn(uploads, `originals/${tenantId}/`);
    const kept = await s3.send(new GetObjectCommand({ Bucket: uploads, Key: original }));
    expect(Buffer.from((await kept.Body?.transformToByteArray()) ?? [])).toEqual(file);
    const { AWS_ENDPOINT_URL_S3: endpoint } = cloud.env;
    expect((await fetch(`${endpoint}/${uploads}/${original}`)).status).toBe(403);
  });

  test('has the same names when it comes again', async () => {
    const file = await photo(700, 700).png().toBuffer();
    await post(file);
    const names = await keysIn(images);
    await post(file);
    expect(await keysIn(images)).toEqual(names);
  });
});

/** A PNG of a few bytes whose header promises a picture of 40,000 × 40,000. */
async function bomb(): Promise<Uint8Array> {
  const file = await photo(8, 8).png().toBuffer();
  file.writeUInt32BE(40_000, 16);
  file.writeUInt32BE(40_000, 20);
  const { crc32 } = await import('node:zlib');
  file.writeUInt32BE(crc32(file.subarray(12, 29)), 29);
  return file;
}

describe('a wrong file', () => {
  const cases: [string, () => Promise<Uint8Array>, string][] = [
    ['a renamed program', async () => Buffer.from('MZ\u0090\0 this program cannot be run'), 'no es una foto'],
    ['a page', async () => Buffer.from('<svg onload="alert(1)"/>'), 'no es una foto'],
    ['a decompression bomb', bomb, 'demasiados píxeles'],
    ['too small', () => photo(639, 2000).png().toBuffer(), 'muy pequeña'],
    ['cut off', async () => (await photo(800, 800).jpeg().toBuffer()).subarray(0, 900), 'dañada'],
  ];
  test.each(cases)('that is %s is refused in words and leaves nothing behind', async (_, make, words) => {
    const [pictures, originals, menu] = [await keysIn(images), await keysIn(uploads), await productOf()];
    const { id } = await post(await make());

    expect(await pictureOf(id)).toEqual({ state: 'REJECTED', problem: expect.stringContaining(words), imageUrl: null });
    expect([await keysIn(images), await keysIn(uploads), await productOf()]).toEqual([pictures, originals, menu]);
  });

  test('of 20 MB is taken neither by the door nor by the bucket', async () => {
    expect(await form({ sizeBytes: 20 * 1024 * 1024 })).toMatchObject({
      picture: null,
      userErrors: [{ message: expect.stringContaining('8 MB') }],
    });
    const { id, status } = await post(new Uint8Array(20 * 1024 * 1024));
    expect(status).toBe(400);
    expect(await pictureOf(id)).toMatchObject({ state: 'WAITING' });
    expect(await keysIn(uploads, 'uploads/')).toEqual([]);
  });

  test('cannot be put in the place of another tenant', async () => {
    const key = `uploads/01JD3Z4Q5R6S7T8V9W0X1Y2Z3B/x`;
    expect((await post(await photo(700, 700).png().toBuffer(), { key })).status).toBe(403);
  });
});

test('uploads are for admins of the tenant alone', async () => {
  const cook = { token: await staffToken(cloud, { email: 'beto@x.pe', tenantId, roles: ['COOK'], branchIds: ['b1'] }) };
  const otherTenant = '01JD3Z4Q5R6S7T8V9W0X1Y2Z3B';
  const other = { token: await staffToken(cloud, { email: 'otra@y.pe', tenantId: otherTenant, roles: ['ADMIN'] }) };
  const { picture } = await form();

  expect(await form({}, cook)).toBe('FORBIDDEN');
  expect(await pictureOf(picture.id, other)).toBeNull();
});
