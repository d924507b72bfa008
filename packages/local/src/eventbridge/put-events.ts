import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AnyJson, isJsonObject, type Json, type JsonObject, listAt, parseJson, textAt } from '../json.ts';
import { AwsError } from '../parts/aws-json.ts';

/** An event as its consumers get it. */
export const BusEvent = z
  .object({ id: z.string(), 'detail-type': z.string(), source: z.string(), time: z.string() })
  .catchall(AnyJson);
export type BusEvent = z.infer<typeof BusEvent>;

type Accepted = { readonly busName: string; readonly event: BusEvent };
type Refused = { readonly ErrorCode: string; readonly ErrorMessage: string };
export type PutContext = {
  readonly accountId: string;
  readonly region: string;
  readonly now: () => number;
  hasBus(name: string): boolean;
};

const MOST_ENTRIES = 10;
const MOST_BYTES = 256 * 1024;

/** Each entry of a PutEvents request, accepted or refused by itself, in the request's order. */
export function readEntries(request: Json, context: PutContext): readonly (Accepted | Refused)[] {
  const entries = listAt(request, 'Entries');
  if (entries.length === 0 || entries.length > MOST_ENTRIES) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length between 1 and ${MOST_ENTRIES}`,
    );
  }
  const bytes = entries.reduce<number>((sum, entry) => sum + entrySize(entry), 0);
  if (bytes > MOST_BYTES) {
    throw new AwsError('ValidationException', 'Total size of the entries in the request is over the limit.');
  }
  return entries.map((entry) => readEntry(entry, context));
}

function readEntry(entry: Json, { accountId, region, now, hasBus }: PutContext): Accepted | Refused {
  const source = textAt(entry, 'Source');
  const detailType = textAt(entry, 'DetailType');
  const detail = textAt(entry, 'Detail');
  if (!source) return missing('Source');
  if (!detailType) return missing('DetailType');
  if (detail === undefined) return missing('Detail');
  if (source.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  const parsed = parseDetail(detail);
  if (!parsed) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  const busName = (textAt(entry, 'EventBusName') ?? 'default').replace(/^.*event-bus\//, '');
  if (!hasBus(busName)) {
    return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Event bus ${busName} does not exist.` };
  }
  const event: BusEvent = {
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source,
    account: accountId,
    time: timeOf(entry, now),
    region,
    resources: listAt(entry, 'Resources'),
    detail: parsed,
  };
  return { busName, event };
}

function missing(name: string): Refused {
  return {
    ErrorCode: 'InvalidArgument',
    ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
  };
}

function parseDetail(detail: string): JsonObject | undefined {
  try {
    const parsed = parseJson(detail);
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Events carry whole seconds. */
function timeOf(entry: Json, now: () => number): string {
  const given = isJsonObject(entry) ? entry.Time : undefined;
  const milliseconds = typeof given === 'number' ? given * 1000 : now();
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** As EventBridge counts: 14 bytes for a time, and the UTF-8 of the texts. */
function entrySize(entry: Json): number {
  const texts = ['Source', 'DetailType', 'Detail'].map((name) => textAt(entry, name) ?? '');
  const resources = listAt(entry, 'Resources').map(String);
  const bytes = [...texts, ...resources].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes + (isJsonObject(entry) && entry.Time !== undefined ? 14 : 0);
}
