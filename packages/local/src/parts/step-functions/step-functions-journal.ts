import { z } from 'zod';
import { openJournal } from '../journal.ts';
import { type Ended, type Executions, NAME_KEPT_MS, type Started } from './executions.ts';
import type { Machines } from './machines.ts';
import { Effect } from './memory.ts';

const Entry = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('machine'),
    arn: z.string(),
    name: z.string(),
    roleArn: z.string(),
    definition: z.string(),
    revision: z.number(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
  z.object({
    op: z.literal('start'),
    arn: z.string(),
    name: z.string(),
    machineArn: z.string(),
    revision: z.number(),
    input: z.string(),
    startedAt: z.number(),
  }),
  z.object({ op: z.literal('effect'), arn: z.string(), effect: Effect }),
  z.object({
    op: z.literal('end'),
    arn: z.string(),
    status: z.enum(['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
    stoppedAt: z.number(),
    output: z.string().optional(),
    error: z.string().optional(),
    cause: z.string().optional(),
  }),
]);
type Entry = z.infer<typeof Entry>;
type Revision = Extract<Entry, { op: 'machine' }>;
type Past = { started: Started; effects: Effect[]; ended?: Ended };

/**
 * What Step Functions keeps on disk: machines, which executions were started, what each remembers, how it ended.
 * It forgets the memories of executions that are over, and those whose name is free again.
 */
export function openStepFunctionsJournal(dataDir: string | undefined, now: () => number) {
  const machines = new Map<string, Revision>();
  const past = new Map<string, Past>();
  const journal = openJournal<Entry>({
    dataDir,
    name: 'step-functions',
    parse: (line) => Entry.parse(line),
    restore: (entries) => {
      for (const entry of entries) apply(entry);
    },
    live: () => {
      for (const [arn, { ended }] of past) if (ended && ended.stoppedAt + NAME_KEPT_MS <= now()) past.delete(arn);
      return [...compactMachines(), ...[...past.values()].flatMap(entriesOf)];
    },
  });

  return {
    write(entry: Entry) {
      if (dataDir === undefined) return;
      apply(entry);
      journal.append(entry);
    },
    close: () => journal.close(),
    /** Puts back what was there, once the parts that act on it are. */
    replayInto(target: { machines: Machines; executions: Executions }) {
      for (const { op: _op, ...revision } of compactMachines()) target.machines.restore(revision);
      for (const { started, effects, ended } of past.values()) {
        const revision = target.machines.revision(started.machineArn, started.revision);
        target.executions.restore(started, { ended, told: [...effects], revision });
      }
    },
  };

  function apply(entry: Entry): void {
    if (entry.op === 'machine') machines.set(`${entry.arn}#${entry.revision}`, entry);
    if (entry.op === 'start') past.set(entry.arn, { started: withoutOp(entry), effects: [] });
    const execution = past.get(entry.arn);
    if (entry.op === 'effect') execution?.effects.push(entry.effect);
    if (entry.op === 'end' && execution) {
      const { op: _op, arn: _arn, ...ended } = entry;
      past.set(entry.arn, { started: execution.started, effects: [], ended });
    }
  }

  /** The latest revision of each machine, and those that an execution still runs on. */
  function compactMachines(): Revision[] {
    const running = new Set(
      [...past.values()]
        .filter(({ ended }) => !ended)
        .map(({ started }) => `${started.machineArn}#${started.revision}`),
    );
    const isLatest = ({ arn, revision }: Revision) => !machines.has(`${arn}#${revision + 1}`);
    return [...machines].filter(([key, entry]) => isLatest(entry) || running.has(key)).map(([, entry]) => entry);
  }
}

function entriesOf({ started, effects, ended }: Past): Entry[] {
  const { arn } = started;
  return [
    { op: 'start', ...started },
    ...effects.map((effect): Entry => ({ op: 'effect', arn, effect })),
    ...(ended ? [{ op: 'end', arn, ...ended } satisfies Entry] : []),
  ];
}

function withoutOp({ op: _op, ...started }: Extract<Entry, { op: 'start' }>): Started {
  return started;
}
