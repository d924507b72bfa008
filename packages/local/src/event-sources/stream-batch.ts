import type { Json } from '../json.ts';
import type { InvokeFunction } from '../parts/part.ts';
import { failedItems } from './batch-response.ts';
import { type StreamRecord, sequenceNumberOf } from './stream-reader.ts';

export type StreamBatchOptions = {
  readonly functionName: string;
  readonly invoke: InvokeFunction;
  readonly reportsFailures: boolean;
  readonly bisects: boolean;
  /** Infinity = for ever, which is Lambda's default. */
  readonly retries: number;
  readonly pause: (attempt: number) => Promise<void>;
  readonly closed: () => boolean;
  /** Called with the records that are given up, in order. */
  readonly giveUp: (records: readonly StreamRecord[], attempts: number) => Promise<void>;
};

/** Hands records to a function, in order, until each is handled or given up. False when the cloud closed meanwhile. */
export async function deliverBatch(
  records: readonly StreamRecord[],
  options: StreamBatchOptions,
  attempt = 0,
): Promise<boolean> {
  if (records.length === 0) return true;
  if (options.closed()) return false;
  const { payload, functionError } = await options.invoke(options.functionName, { Records: records });
  // What fails because the cloud closes is no failure of the function's.
  if (functionError && options.closed()) return false;
  const failed = functionError ? 0 : firstFailure(payload, records, options.reportsFailures);
  if (failed === undefined) return true;

  const rest = records.slice(failed);
  // Splitting does not use up attempts: it leaves the poison record alone with its own.
  if (options.bisects && rest.length > 1) {
    const middle = Math.ceil(rest.length / 2);
    const first = await deliverBatch(rest.slice(0, middle), options, attempt);
    return first && deliverBatch(rest.slice(middle), options, attempt);
  }
  const used = failed > 0 ? 0 : attempt + 1;
  if (used > options.retries) {
    await options.giveUp(rest, used);
    return true;
  }
  await options.pause(used);
  return deliverBatch(rest, options, used);
}

/** Everything from the first failed record on is handed over again. */
function firstFailure(answer: unknown, records: readonly StreamRecord[], reports: boolean): number | undefined {
  if (!reports) return undefined;
  const ids = records.map(sequenceNumberOf);
  const failed = failedItems(toJsonAnswer(answer), ids);
  if (failed === 'ALL') return 0;
  return failed.length === 0 ? undefined : Math.min(...failed.map((id) => ids.indexOf(id)));
}

function toJsonAnswer(answer: unknown): Json {
  return JSON.parse(JSON.stringify(answer ?? null));
}
