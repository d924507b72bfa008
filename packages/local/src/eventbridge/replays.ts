import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { openJournal } from '../parts/journal.ts';
import { workload } from '../workload.ts';
import { type Archive, type ArchiveDeclaration, openArchive } from './archive.ts';
import type { EventBus } from './event-bus.ts';

const Replay = z.object({
  name: z.string(),
  arn: z.string(),
  archiveArn: z.string(),
  busArn: z.string(),
  /** The only rules that hear of it; undefined = all that match. */
  ruleArns: z.array(z.string()).optional(),
  description: z.string().optional(),
  from: z.number(),
  to: z.number(),
  state: z.enum(['STARTING', 'RUNNING', 'CANCELLING', 'COMPLETED', 'CANCELLED', 'FAILED']),
  reason: z.string().optional(),
  startedAt: z.number(),
  endedAt: z.number().optional(),
  /** The minute of the events that were replayed last. */
  lastAt: z.number().optional(),
});
export type Replay = z.infer<typeof Replay>;

const Entry = z.union([z.object({ archive: z.string(), createdAt: z.number() }), z.object({ replay: Replay })]);
const KEPT_MS = 90 * 86_400_000;

type Options = { readonly clock: Clock; readonly dataDir?: string; readonly bus: EventBus };

export type Archives = ReturnType<typeof openArchives>;

/** The archives of the buses, and the replays of what they hold. */
export function openArchives({ clock, dataDir, bus }: Options) {
  const archives = new Map<string, Archive>();
  const createdAt = new Map<string, number>();
  const replays = new Map<string, Replay>();
  const work = workload(clock);
  let closed = false;
  const journal = openJournal<z.infer<typeof Entry>>({
    dataDir,
    name: 'archives',
    parse: (line) => Entry.parse(line),
    restore: (entries) => {
      for (const entry of entries) {
        if ('replay' in entry) replays.set(entry.replay.name, entry.replay);
        else createdAt.set(entry.archive, entry.createdAt);
      }
    },
    live: () => {
      for (const { name, endedAt } of replays.values()) {
        if (endedAt !== undefined && endedAt + KEPT_MS < clock.now()) replays.delete(name);
      }
      const made = [...createdAt].map(([archive, at]) => ({ archive, createdAt: at }));
      return [...made, ...[...replays.values()].map((replay) => ({ replay }))];
    },
  });

  const save = (replay: Replay): Replay => {
    replays.set(replay.name, replay);
    journal.append({ replay });
    return replay;
  };
  const change = (name: string, to: Partial<Replay>): void => {
    const replay = replays.get(name);
    if (replay) save({ ...replay, ...to });
  };
  const run = async ({ name, ...replay }: Replay): Promise<void> => {
    const archive = [...archives.values()].find(({ arn }) => arn === replay.archiveArn);
    if (!archive) return change(name, { state: 'FAILED', reason: 'The archive is gone', endedAt: clock.now() });
    if (replay.state === 'STARTING') change(name, { state: 'RUNNING' });
    for (const [minute, events] of archive.minutes(Math.max(replay.from, replay.lastAt ?? 0), replay.to)) {
      // Lets a CancelReplay through, and those who are to hear of it.
      await new Promise((next) => setImmediate(next));
      if (closed || replays.get(name)?.state === 'CANCELLING') break;
      bus.replay(
        archive.busName,
        events.map((event) => ({ ...event, 'replay-name': name })),
        replay.ruleArns,
      );
      change(name, { lastAt: minute });
    }
    if (closed) return;
    const isCancelled = replays.get(name)?.state === 'CANCELLING';
    change(name, { state: isCancelled ? 'CANCELLED' : 'COMPLETED', endedAt: clock.now() });
  };
  const start = (replay: Replay): void => {
    const failed = (error: Error) =>
      change(replay.name, { state: 'FAILED', reason: error.message, endedAt: clock.now() });
    void work.during(() => run(replay)).catch(failed);
  };

  return {
    /** Opens the archive: from now on the bus keeps its events in it. */
    declare(declared: ArchiveDeclaration): void {
      const archive = openArchive(declared, { clock, ...(dataDir ? { dataDir } : {}) });
      archives.set(declared.name, archive);
      bus.addArchive(archive);
      if (createdAt.has(declared.name)) return;
      createdAt.set(declared.name, clock.now());
      journal.append({ archive: declared.name, createdAt: clock.now() });
    },
    archives: (): ReadonlyMap<string, Archive> => archives,
    createdAt: (name: string) => createdAt.get(name) ?? 0,
    replays: (): ReadonlyMap<string, Replay> => replays,
    /** It is written down when this returns. */
    start(replay: Replay): void {
      start(save(replay));
    },
    cancel: (name: string) => change(name, { state: 'CANCELLING' }),
    /** Goes on with the replays of before a restart, once the targets are there; a minute may come twice. */
    resume(): void {
      for (const replay of replays.values()) if (replay.endedAt === undefined) start(replay);
    },
    activity: work.activity,
    close(): void {
      closed = true;
      journal.close();
    },
  };
}
