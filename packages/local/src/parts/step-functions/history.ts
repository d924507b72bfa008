type Details = Readonly<Record<string, unknown>>;
type Event = { readonly type: string; readonly at: number; readonly previous: number; readonly details: Details };

/** Where the events of one line of states follow each other: the execution's own, a branch's, an item's. */
export type Trail = {
  add(type: string, details?: Details): void;
  /** Goes on from here by itself. */
  fork(): Trail;
  /** What comes now follows the last event of that one. */
  join(fork: Trail): void;
  lastId(): number;
};
export type History = ReturnType<typeof createHistory>;

/** What happened in one execution, in order. Values are put into text only when somebody asks. */
export function createHistory(now: () => number) {
  let events: Event[] | undefined = [];
  let isSealed = false;

  const trail = (from = 0): Trail => {
    let last = from;
    return {
      add(type, details = {}) {
        if (!events || isSealed) return;
        events.push({ type, at: now(), previous: last, details });
        last = events.length;
      },
      fork: () => trail(last),
      join(fork) {
        last = fork.lastId();
      },
      lastId: () => last,
    };
  };

  return {
    /** A line of events that begins at the beginning. */
    trail: () => trail(),
    /** The execution is over: what is interrupted by that has no events of its own. */
    seal: () => {
      isSealed = true;
    },
    forget: () => {
      events = undefined;
    },
    /** As GetExecutionHistory tells it; undefined when it was not kept. */
    list: () =>
      events?.map(({ type, at, previous, details }, index) => ({
        id: index + 1,
        previousEventId: previous,
        timestamp: at / 1000,
        type,
        ...(Object.keys(details).length > 0 && { [detailsName(type)]: inText(details) }),
      })),
  };
}

function detailsName(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}

function inText(details: Details): Details {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]): [string, unknown][] => {
      if (name === 'parameters') return [[name, JSON.stringify(value)]];
      if (name !== 'input' && name !== 'output') return [[name, value]];
      return [
        [name, JSON.stringify(value)],
        [`${name}Details`, { truncated: false }],
      ];
    }),
  );
}
