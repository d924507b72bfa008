import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FunctionDeclaration } from '../lambda/runtime.ts';
import type { Inside } from './inside.ts';
import { found } from './not-found.ts';
import { percentile } from './percentile.ts';
import type { FunctionRecord, RecordedLine } from './record-functions.ts';

const LinesQuery = z.object({
  function: z.string().optional(),
  text: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});
const OneFunction = z.object({ name: z.string() });

/** `/functions`, `/functions/:name` and `/logs`. */
export function functionsApi(server: FastifyInstance, { parts, recorder }: Inside): void {
  const { functions } = recorder;

  server.get('/functions', async () =>
    parts.lambda
      .list()
      .map((fn) => summaryOf(fn, functions.recordOf(fn.name)))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  );
  server.get('/functions/:name', async (request) => {
    const { name } = OneFunction.parse(request.params);
    const fn = found(parts.lambda.find(name), `function ${name}`);
    const record = functions.recordOf(name);
    return {
      ...summaryOf(fn, record),
      timeoutSeconds: fn.timeoutSeconds,
      memoryMb: fn.memoryMb,
      recent: record.recent.list(),
      failures: record.failures.list().toReversed(),
    };
  });
  server.get('/logs', async (request) => {
    const { function: name, text, limit } = LinesQuery.parse(request.query);
    const lines = name ? functions.recordOf(name).lines.list() : functions.lines();
    return lines.filter(hasText(text)).slice(-limit).map(lineOf);
  });
}

function summaryOf({ service, name, handler }: FunctionDeclaration, record: FunctionRecord) {
  const recent = record.recent.list();
  const times = recent.map(({ ms }) => ms);
  return {
    service,
    name,
    handler,
    invocations: record.invocations,
    errors: record.errors,
    running: record.running,
    p50: percentile(times, 0.5),
    p90: percentile(times, 0.9),
    cpuMs: record.invocations === 0 ? null : record.cpuMs / record.invocations,
    lastAt: recent.at(-1)?.at ?? null,
    lastError: record.failures.list().at(-1) ?? null,
  };
}

/** A line that has every word, in whatever case. */
function hasText(text = ''): (line: RecordedLine) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (line) => {
    if (words.length === 0) return true;
    const whole = `${line.functionName} ${line.requestId ?? ''} ${line.text}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  };
}

/** A line as JSON has it. */
export function lineOf({ requestId, ...line }: RecordedLine) {
  return { ...line, requestId: requestId ?? null };
}
