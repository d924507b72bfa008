/** A line that a function wrote; without an owner when it was written between invocations. */
export type LogLine = {
  readonly text: string;
  readonly functionName?: string | undefined;
  readonly requestId?: string | undefined;
};
type Owner = { readonly functionName: string; readonly requestId: string };
type Stream = Pick<NodeJS.WriteStream, 'write'>;

/** A control character that no log line begins with. */
const MARK = '\u0002';
const MARKED = new RegExp(`^${MARK}(\\S+) (\\S+)${MARK}(.*)$`, 's');

/** Makes what is written to the streams carry its invocation's name: functions of one service share their thread. */
export function markLines(streams: readonly Stream[], owner: () => Owner | undefined): void {
  for (const stream of streams) {
    const { write } = stream;
    stream.write = (chunk: unknown, ...rest: unknown[]): boolean => {
      const by = typeof chunk === 'string' ? owner() : undefined;
      const marked = by ? `${MARK}${by.functionName} ${by.requestId}${MARK}${chunk}` : chunk;
      return Reflect.apply(write, stream, [marked, ...rest]);
    };
  }
}

/** Reads lines with their marks. A line without one belongs to the one before: a text may have several lines. */
export function lineReader(hear: (line: LogLine) => void): (line: string) => void {
  let last: Partial<Owner> = {};
  return (line) => {
    const [, functionName, requestId, text] = MARKED.exec(line) ?? [];
    if (functionName !== undefined) last = { functionName, requestId };
    hear({ ...last, text: text ?? line });
  };
}
