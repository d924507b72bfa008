type Details = Readonly<Record<string, unknown>>;
type Event = { readonly type: string; readonly at: number; readonly details: Details };

/** What happened in one execution, in order. Values are put into text only when somebody asks. */
export function createHistory(now: () => number) {
  let events: Event[] = [];
  return {
    add: (type: string, details: Details = {}) => {
      events.push({ type, at: now(), details });
    },
    forget: () => {
      events = [];
    },
    /** As GetExecutionHistory tells it. */
    list: () =>
      events.map(({ type, at, details }, index) => ({
        id: index + 1,
        previousEventId: index,
        timestamp: at / 1000,
        type,
        ...(Object.keys(details).length > 0 && { [detailsName(type)]: inText(details) }),
      })),
  };
}
export type History = ReturnType<typeof createHistory>;

function detailsName(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}

const JSON_FIELDS = ['input', 'output', 'parameters'];

function inText(details: Details): Details {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, JSON_FIELDS.includes(name) ? JSON.stringify(value) : value]),
  );
}
