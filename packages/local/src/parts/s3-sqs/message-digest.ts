import { createHash } from 'node:crypto';
import type { MessageAttribute } from './queue.ts';

export function md5(value: string | Buffer): string {
  return createHash('md5').update(value).digest('hex');
}

/** SQS's digest of message attributes: length-prefixed name, type and value, sorted by name. */
export function md5OfAttributes(attributes: Readonly<Record<string, MessageAttribute>>): string | undefined {
  const sorted = Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));
  if (sorted.length === 0) return undefined;
  const chunks = sorted.flatMap(([name, { DataType, StringValue, BinaryValue }]) => {
    const isBinary = DataType.startsWith('Binary');
    const value = isBinary ? Buffer.from(BinaryValue ?? '', 'base64') : Buffer.from(StringValue ?? '');
    return [sized(Buffer.from(name)), sized(Buffer.from(DataType)), Buffer.from([isBinary ? 2 : 1]), sized(value)];
  });
  return md5(Buffer.concat(chunks));
}

function sized(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
