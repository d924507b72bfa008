import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '../clock.ts';
import { parseJson, textAt } from '../json.ts';
import { workload } from '../workload.ts';
import type { Filter } from './filter.ts';
import { deliverBatch, type StreamBatchOptions } from './stream-batch.ts';
import { StreamError, type StreamRecord, sequenceNumberOf, type streamReader } from './stream-reader.ts';

export type StreamSourceOptions = Omit<StreamBatchOptions, 'closed' | 'pause'> & {
  readonly clock: Clock;
  /** How long to wait before so many attempts' next one. */
  readonly retryDelayMs: (attempt: number) => number;
  readonly reader: ReturnType<typeof streamReader>;
  /** As DynamoDB Local names it. */
  readonly streamArn: string;
  /** As the function is to see it. */
  readonly eventSourceArn: string;
  readonly region: string;
  readonly batchSize: number;
  readonly fromLatest: boolean;
  readonly filter: Filter;
  /** Where the position is kept over a restart; undefined = nowhere. */
  readonly checkpointFile: string | undefined;
  readonly log: (line: string) => void;
};
export type EventSource = {
  /** Looks at once: somebody has just been working. */
  nudge(): void;
  /** Resolves when everything that was there at the time of the call has been handled. */
  drained(): Promise<void>;
  activity(): { inFlight: number; count: number };
  close(): Promise<void>;
};
type Position = { shardId: string | undefined; after: string | undefined };

/** Who writes nudges; looking without that is for what nobody in this cloud wrote. */
const SHORTEST_PAUSE_MS = 60;
const LONGEST_PAUSE_MS = 250;

/** Reads a table's stream and hands it to a function in order, shard after shard. */
export function startStreamSource(options: StreamSourceOptions): EventSource {
  const position = readCheckpoint(options.checkpointFile);
  let iterator: string | undefined;
  let closed = false;
  let wake = () => {};
  let nudged = false;
  const work = workload(options.clock);
  const waiters: (() => void)[] = [];
  let resting = false;

  const loop = async () => {
    let pause = SHORTEST_PAUSE_MS;
    while (!closed) {
      const waiting = waiters.length;
      nudged = false;
      const found = await poll().catch((error: Error) => {
        if (!closed) options.log(`${options.eventSourceArn}: ${error.message}`);
        return -1;
      });
      if (found === 0) for (const resolve of waiters.splice(0, waiting)) resolve();
      if (found > 0 || nudged) {
        pause = SHORTEST_PAUSE_MS;
        continue;
      }
      await sleep(found < 0 ? LONGEST_PAUSE_MS : pause);
      pause = nudged ? SHORTEST_PAUSE_MS : Math.min(pause * 1.5, LONGEST_PAUSE_MS);
    }
  };
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      if (closed || nudged) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** The number of records read: 0 means that nothing was waiting. */
  const poll = async (): Promise<number> => {
    iterator ??= await openShard();
    if (iterator === undefined) return 0;
    const { records, next } = await options.reader.records(iterator).catch(async (error: Error) => {
      if (!(error instanceof StreamError)) throw error;
      // An iterator lives for 15 minutes, a record for 24 hours.
      if (error.type === 'TrimmedDataAccessException') position.after = undefined;
      iterator = undefined;
      return { records: [], next: undefined };
    });
    if (iterator === undefined) return 1;
    await handle(records);
    iterator = next;
    if (next !== undefined) return records.length;
    // The shard is closed: go on with the one after it, if it is there already.
    return (await hasLaterShard()) ? 1 : records.length;
  };

  const handle = async (records: readonly StreamRecord[]) => {
    const wanted = records.filter((record) => options.filter(record)).map(withAwsNames);
    if (wanted.length === 0 || (await work.during(() => deliver(wanted)))) remember(records.at(-1));
  };
  const deliver = async (wanted: readonly StreamRecord[]): Promise<boolean> => {
    for (let start = 0; start < wanted.length; start += options.batchSize) {
      const batch = wanted.slice(start, start + options.batchSize);
      const done = await deliverBatch(batch, { ...options, pause, closed: () => closed });
      if (!done) return false;
      remember(batch.at(-1));
    }
    return true;
  };
  const pause = async (attempt: number) => {
    resting = options.clock.standsStill === true;
    // Whoever waits for what is in the stream cannot wait for the time.
    if (resting) for (const resolve of waiters.splice(0)) resolve();
    await work.wait(options.retryDelayMs(attempt));
    resting = false;
  };
  const remember = (record: StreamRecord | undefined) => {
    if (!record) return;
    position.after = sequenceNumberOf(record);
    if (!options.checkpointFile) return;
    mkdirSync(dirname(options.checkpointFile), { recursive: true });
    // Half a position would be none, and the whole stream would be handled again.
    writeFileSync(`${options.checkpointFile}.new`, JSON.stringify(position));
    renameSync(`${options.checkpointFile}.new`, options.checkpointFile);
  };
  const withAwsNames = (record: StreamRecord): StreamRecord => ({
    ...record,
    eventSourceARN: options.eventSourceArn,
    awsRegion: options.region,
  });

  const openShard = async (): Promise<string | undefined> => {
    const shards = await options.reader.shards(options.streamArn);
    const index = shards.findIndex((shard) => shard.id === position.shardId);
    const first = options.fromLatest && position.shardId === undefined ? shards.at(-1) : shards[Math.max(index, 0)];
    if (!first) return undefined;
    if (first.id !== position.shardId) Object.assign(position, { shardId: first.id, after: undefined });
    const latest = options.fromLatest && position.after === undefined;
    return options.reader.iterator(
      options.streamArn,
      first.id,
      position.after ? { after: position.after } : { latest },
    );
  };
  const hasLaterShard = async (): Promise<boolean> => {
    const shards = await options.reader.shards(options.streamArn);
    const later = shards[shards.findIndex((shard) => shard.id === position.shardId) + 1];
    if (!later) return false;
    Object.assign(position, { shardId: later.id, after: undefined });
    iterator = await options.reader.iterator(options.streamArn, later.id, {});
    return true;
  };

  const running = loop();
  const nudge = () => {
    nudged = true;
    wake();
  };
  return {
    nudge,
    drained: () =>
      new Promise((resolve) => {
        if (closed || resting) return resolve();
        waiters.push(resolve);
        nudge();
      }),
    activity: work.activity,
    async close() {
      closed = true;
      wake();
      work.close();
      await running;
      for (const resolve of waiters) resolve();
    },
  };
}

function readCheckpoint(file: string | undefined): Position {
  if (!file) return { shardId: undefined, after: undefined };
  try {
    const saved = parseJson(readFileSync(file, 'utf8'));
    return { shardId: textAt(saved, 'shardId'), after: textAt(saved, 'after') };
  } catch {
    return { shardId: undefined, after: undefined };
  }
}
