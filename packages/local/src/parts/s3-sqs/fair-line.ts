import type { QueueMessage } from './queue.ts';

type Place = { readonly order: number; readonly message: QueueMessage };
type Group = { waiting: Place[]; inFlight: number };

/** Every message without a group is a tenant of its own: none of them has others in flight. */
const ALONE = '';

/**
 * The messages of a queue that wait: oldest first, but those of a group (a tenant) of which fewer are in flight before
 * the others, so that no tenant waits behind the backlog of another.
 */
export function fairLine() {
  const groups = new Map<string, Group>();
  let order = 0;
  let size = 0;

  const groupOf = ({ groupId = ALONE }: QueueMessage): Group => {
    const known = groups.get(groupId) ?? { waiting: [], inFlight: 0 };
    groups.set(groupId, known);
    return known;
  };
  const next = (): Group | undefined => {
    let best: Group | undefined;
    for (const group of groups.values())
      if (group.waiting.length > 0 && (!best || goesBefore(group, best))) best = group;
    return best;
  };

  return {
    size: () => size,
    /** Oldest first. */
    all: (): QueueMessage[] =>
      [...groups.values()]
        .flatMap(({ waiting }) => waiting)
        .sort((a, b) => a.order - b.order)
        .map(({ message }) => message),
    push(message: QueueMessage): void {
      groupOf(message).waiting.push({ order: order++, message });
      size += 1;
    },
    peek: (): QueueMessage | undefined => next()?.waiting[0]?.message,
    shift(): QueueMessage | undefined {
      const place = next()?.waiting.shift();
      if (place) size -= 1;
      return place?.message;
    },
    /** It was received. */
    begin(message: QueueMessage): void {
      if (message.groupId !== undefined) groupOf(message).inFlight += 1;
    },
    /** It was deleted, or may be received again. */
    end(message: QueueMessage): void {
      if (message.groupId === undefined) return;
      const group = groupOf(message);
      group.inFlight -= 1;
      if (group.inFlight === 0 && group.waiting.length === 0) groups.delete(message.groupId);
    },
    clear(): void {
      for (const group of groups.values()) group.waiting = [];
      size = 0;
    },
  };
}

function goesBefore(one: Group, other: Group): boolean {
  if (one.inFlight !== other.inFlight) return one.inFlight < other.inFlight;
  return (one.waiting[0]?.order ?? 0) < (other.waiting[0]?.order ?? 0);
}
