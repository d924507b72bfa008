import type { StageProgress, StageState } from '../../gql/graphql.ts';
import type { Ticket, TicketStage } from './ticket.ts';

/** What a mutation answered about a task, kept until the board, which lags a little, says so too. */
export type Deed = {
  readonly taskId: string;
  readonly version: number;
  readonly state: StageState;
  readonly mine: boolean;
  readonly by: TicketStage['by'];
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Device clock, in milliseconds. */
  readonly doneAt: number;
};

export type Overlay = ReadonlyMap<string, Deed>;

/** Long after the board must have caught up: a deed that it never mentions is dropped. */
const KEEP_MS = 60_000;

/** Adds what was just done; an older answer that comes late does not undo a newer one. */
export function withDeed(overlay: Overlay, deed: Deed): Overlay {
  const known = overlay.get(deed.taskId);
  if (known && known.version >= deed.version) return overlay;
  return new Map(overlay).set(deed.taskId, deed);
}

/** Drops what the board knows by now. The same overlay when there is nothing to drop. */
export function settled(overlay: Overlay, tickets: readonly Ticket[], now: number): Overlay {
  const versions = new Map(tickets.flatMap(({ stages }) => stages.map((stage) => [stage.taskId, stage.version])));
  const open = [...overlay].filter(
    ([taskId, deed]) => (versions.get(taskId) ?? 0) < deed.version && now - deed.doneAt < KEEP_MS,
  );
  return open.length === overlay.size ? overlay : new Map(open);
}

/** The board as it will be once it knows what was done here. */
export function overlaid(tickets: readonly Ticket[], overlay: Overlay): readonly Ticket[] {
  if (overlay.size === 0) return tickets;
  return tickets.map((ticket) => {
    const touched = ticket.stages.some((stage) => isNews(stage, overlay));
    return touched ? { ...ticket, stages: ticket.stages.map((stage) => merged(stage, overlay)) } : ticket;
  });
}

function isNews(stage: TicketStage, overlay: Overlay): boolean {
  const deed = stage.taskId ? overlay.get(stage.taskId) : undefined;
  return deed !== undefined && deed.version > (stage.version ?? 0);
}

function merged(stage: TicketStage, overlay: Overlay): TicketStage {
  const deed = stage.taskId ? overlay.get(stage.taskId) : undefined;
  if (!deed || !isNews(stage, overlay)) return stage;
  const { version, mine, by, startedAt, endedAt } = deed;
  return { ...stage, version, mine, by, startedAt, endedAt, state: progressOf(deed.state) };
}

function progressOf(state: StageState): StageProgress {
  return state === 'BLOCKED' ? 'PENDING' : state;
}
