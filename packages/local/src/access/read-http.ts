/** One request: what it says, and the bytes that it came in. */
export type HttpMessage = {
  readonly bytes: readonly Buffer[];
  /** By its name in lower case. */
  header(name: string): string | undefined;
  body(): string;
};
/** Takes what came on a connection. False when that is no request that can be told from the next. */
export type MessageReader = (bytes: Buffer) => boolean;

const LONGEST_HEAD = 64 * 1024;

/** Cuts what comes on a connection into HTTP requests: those with a length, as every SDK sends them. */
export function messageReader(take: (message: HttpMessage) => void): MessageReader {
  let pending: Buffer[] = [];
  let size = 0;
  let current: Head | undefined;

  return (bytes) => {
    pending.push(bytes);
    size += bytes.length;
    for (;;) {
      current ??= headOf(pending);
      if (current === undefined) return size < LONGEST_HEAD;
      if (!Number.isInteger(current.total)) return false;
      if (size < current.total) return true;
      const rest = size > current.total ? joined(pending) : undefined;
      take(messageOf(current, rest === undefined ? pending : [rest.subarray(0, current.total)]));
      pending = rest === undefined ? [] : [rest.subarray(current.total)];
      size -= current.total;
      current = undefined;
      if (size === 0) return true;
    }
  };
}

type Head = { readonly text: string; readonly length: number; readonly total: number };

function headOf(pending: readonly Buffer[]): Head | undefined {
  const bytes = joined(pending);
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const text = bytes.toString('latin1', 0, end + 2);
  const length = end + 4;
  if (headerOf(text, 'transfer-encoding') !== undefined) return { text, length, total: Number.NaN };
  return { text, length, total: length + Number(headerOf(text, 'content-length') ?? 0) };
}

function messageOf({ text, length }: Head, bytes: readonly Buffer[]): HttpMessage {
  return {
    bytes,
    header: (name) => headerOf(text, name),
    body: () => joined(bytes).toString('utf8', length),
  };
}

function headerOf(head: string, name: string): string | undefined {
  return new RegExp(`\r\n${name}:[ \t]*([^\r\n]*)`, 'i').exec(head)?.[1]?.trim();
}

function joined(chunks: readonly Buffer[]): Buffer {
  const [first = Buffer.alloc(0)] = chunks;
  return chunks.length > 1 ? Buffer.concat(chunks) : first;
}
