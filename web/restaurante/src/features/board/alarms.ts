import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import type { Ticket } from './ticket.ts';

export type AlarmKind = 'new' | 'changed' | 'gone' | 'late';

/** Something that somebody at a board should hear. */
export type Alarm = { readonly kind: AlarmKind; readonly taskId: string; readonly number: string };

type Known = { readonly number: string; readonly print: string; readonly mine: boolean; readonly late: boolean };

/** What a board has shown, by task. */
export type Heard = ReadonlyMap<string, Known>;

type Scene = {
  /** What waits or is in hand at the board's stage. */
  readonly works: readonly Work[];
  /** Every order in progress of the branch. */
  readonly tickets: readonly Ticket[];
  readonly now: number;
};

/**
 * Compares what is there with what was. Opening a board is silent: what lies there is to be seen, not heard.
 * What others have in hand is theirs to hear, but for being late.
 */
export function listen(before: Heard | null, { works, tickets, now }: Scene) {
  const heard = new Map(works.map((work) => [work.stage.taskId ?? '', knownOf(work, now)]));
  if (before === null) return { heard, alarms: [] };

  const alarms = works.flatMap(({ stage: { taskId, state, mine } }): Alarm[] => {
    const id = taskId ?? '';
    const [was, is] = [before.get(id), heard.get(id)];
    const kind = is && kindOf(was, is, state === 'WAITING' || mine === true);
    return kind ? [{ kind, taskId: id, number: is.number }] : [];
  });
  const open = new Set(tickets.flatMap(({ stages }) => stages.map(({ taskId }) => taskId)));
  const gone = [...before].filter(([taskId, { mine }]) => mine && !open.has(taskId));
  return {
    heard,
    alarms: [...alarms, ...gone.map(([taskId, { number }]) => ({ kind: 'gone', taskId, number }) as const)],
  };
}

/** Those that still ask for somebody: a task that was taken by another needs nobody any more. */
export function stillOpen(alarms: readonly Alarm[], works: readonly Work[]): readonly Alarm[] {
  const open = new Set(
    works.filter(({ stage }) => stage.state === 'WAITING' || stage.mine).map(({ stage }) => stage.taskId),
  );
  const kept = alarms.filter(({ kind, taskId }) => kind === 'gone' || kind === 'late' || open.has(taskId));
  return kept.length === alarms.length ? alarms : kept;
}

/** "Nuevo B-004 y 2 más": the last one heard, in words. */
export function sayingOf(alarms: readonly Alarm[]): string | null {
  const last = alarms.at(-1);
  if (!last) return null;
  const words: Record<AlarmKind, string> = {
    new: `Nuevo ${last.number}`,
    changed: `Cambió ${last.number}`,
    gone: `${last.number} ya no va`,
    late: `${last.number} se pasó`,
  };
  return alarms.length === 1 ? words[last.kind] : `${words[last.kind]} y ${alarms.length - 1} más`;
}

function kindOf(was: Known | undefined, is: Known, concerns: boolean): AlarmKind | null {
  if (is.late && was?.late === false) return 'late';
  if (!concerns) return null;
  if (!was) return 'new';
  return was.print === is.print ? null : 'changed';
}

function knownOf({ ticket, stage }: Work, now: number): Known {
  return {
    number: ticket.number,
    print: JSON.stringify([ticket.lines, ticket.allergyNote]),
    mine: stage.mine === true,
    late: latenessOf(stage, now).level === 'late',
  };
}
