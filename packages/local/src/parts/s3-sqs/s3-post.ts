import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Access } from '../../access/access.ts';
import { AwsError } from '../aws-json.ts';
import type { Answer, Incoming } from '../serve.ts';
import type { Objects } from './objects.ts';
import { checkRole, signed } from './s3-access.ts';

const Condition = z.union([
  z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]),
  z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
  z.record(z.string(), z.string()),
]);
type Condition = z.infer<typeof Condition>;
const Policy = z.object({ expiration: z.iso.datetime(), conditions: z.array(Condition) });

type Posting = {
  readonly incoming: Incoming;
  readonly now: number;
  readonly access?: Access | undefined;
};
type Form = { readonly fields: ReadonlyMap<string, string>; readonly file: Buffer };

/** Fields of a form that its policy need not name. */
const UNNAMED = /^(x-amz-signature|policy|file|x-ignore-.*)$/;
const KEPT = /^(content-type|cache-control|content-disposition|x-amz-meta-.*)$/;

/** A form that a browser posts to a bucket: what its signed policy allows, and until when. */
export async function postObject(
  objects: Objects,
  bucket: string,
  { incoming, now, access }: Posting,
): Promise<Answer> {
  const { fields, file } = await readForm(incoming);
  const key = fields.get('key');
  if (key === undefined || key === '') throw invalid('Bucket POST must contain a field named "key".');
  checkPolicy(new Map([...fields, ['bucket', bucket]]), file.length, now);
  const place = new URL(`/${bucket}/${key}`, incoming.url);
  checkRole({ method: 'PUT', url: place }, fields.get('x-amz-security-token') ?? null, access);

  const headers = Object.fromEntries([...fields].filter(([name]) => KEPT.test(name)));
  const content = { body: file, headers: { 'content-type': 'binary/octet-stream', ...headers } };
  const etag = objects.put(bucket, key, { ...content, how: 'Post' });
  return { status: 204, headers: { etag } };
}

async function readForm({ headers, body }: Incoming): Promise<Form> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name.toLowerCase(), value);
  }
  const file = form.get('file');
  if (!(file instanceof File)) throw invalid('POST requires exactly one file upload per request.');
  return { fields, file: Buffer.from(await file.arrayBuffer()) };
}

function checkPolicy(fields: ReadonlyMap<string, string>, size: number, now: number): void {
  const encoded = fields.get('policy') ?? '';
  if (!isSigned(fields, encoded)) {
    const reason = 'The request signature we calculated does not match the signature you provided.';
    throw new AwsError('SignatureDoesNotMatch', reason, { status: 403 });
  }
  const { expiration, conditions } = Policy.parse(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  if (now > Date.parse(expiration)) throw denied('Invalid according to Policy: Policy expired.');

  for (const condition of conditions) checkCondition(condition, fields, size);
  const named = new Set(conditions.flatMap(namesOf));
  const extra = [...fields.keys()].find((name) => !UNNAMED.test(name) && !named.has(name));
  if (extra !== undefined) throw denied(`Invalid according to Policy: Extra input fields: ${extra}`);
}

function isSigned(fields: ReadonlyMap<string, string>, policy: string): boolean {
  const scope = (fields.get('x-amz-credential') ?? '').split('/').slice(1);
  const expected = Buffer.from(signed(policy, scope));
  const given = Buffer.from(fields.get('x-amz-signature') ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function checkCondition(condition: Condition, fields: ReadonlyMap<string, string>, size: number): void {
  if (!Array.isArray(condition)) {
    for (const [name, value] of Object.entries(condition)) {
      if (fields.get(name.toLowerCase()) !== value) throw failed(JSON.stringify(condition));
    }
    return;
  }
  if (condition[0] === 'content-length-range') {
    const [, least, most] = condition;
    if (size > most) throw invalid('Your proposed upload exceeds the maximum allowed size', 'EntityTooLarge');
    if (size < least) throw invalid('Your proposed upload is smaller than the minimum allowed size', 'EntityTooSmall');
    return;
  }
  const [how, name, wanted] = condition;
  const value = fields.get(name.slice(1).toLowerCase()) ?? '';
  const holds = how === 'eq' ? value === wanted : value.startsWith(wanted);
  if (!holds) throw failed(JSON.stringify(condition));
}

function namesOf(condition: Condition): string[] {
  if (!Array.isArray(condition)) return Object.keys(condition).map((name) => name.toLowerCase());
  return condition[0] === 'content-length-range' ? [] : [condition[1].slice(1).toLowerCase()];
}

function failed(condition: string): AwsError {
  return denied(`Invalid according to Policy: Policy Condition failed: ${condition}`);
}

function denied(message: string): AwsError {
  return new AwsError('AccessDenied', message, { status: 403 });
}

function invalid(message: string, code = 'InvalidArgument'): AwsError {
  return new AwsError(code, message, { status: 400 });
}
