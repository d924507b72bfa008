export type ReadLine = {
  readonly level: string;
  readonly message: string;
  /** The other fields that are worth a look, in short. */
  readonly rest: string;
  readonly fields: object | null;
};

/** On every line, and the same on most of them. */
const FRAME = new Set(['level', 'message', 'service', 'timestamp', 'sampling_rate', 'xray_trace_id']);

/** A line that a function wrote: JSON with a level and a message, or any text. */
export function readLine(text: string): ReadLine {
  const fields = fieldsOf(text);
  if (!fields) return { level: 'TEXTO', message: text, rest: '', fields: null };
  const named = new Map<string, unknown>(Object.entries(fields));
  const rest = [...named]
    .filter(([name]) => !FRAME.has(name))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
  const message = named.get('message');
  return {
    level: String(named.get('level') ?? 'INFO'),
    message: typeof message === 'string' ? message : text,
    rest,
    fields,
  };
}

function fieldsOf(text: string): object | null {
  if (!text.startsWith('{')) return null;
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === 'object' ? fields : null;
  } catch {
    return null;
  }
}
