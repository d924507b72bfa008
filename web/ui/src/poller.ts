/** What the server answers to a poll: nothing changed, or all of it. */
export type PollAnswer<T> = {
  readonly revision: number;
  /** When to ask again; 0: never. */
  readonly pollAfterSeconds: number;
  readonly serverTime?: string;
  readonly changed: T | null;
};

export type PollView<T> = {
  /** The last change that was seen; null before the first answer. */
  readonly data: T | null;
  /** Device time of the last answer, changed or not. */
  readonly lastUpdatedAt: number | null;
  /** Server clock minus device clock, in milliseconds. */
  readonly clockOffsetMs: number;
  /** What the last ask failed with; null when it was answered. */
  readonly error: unknown;
  /** True when the server said that nothing will change any more. */
  readonly ended: boolean;
};

/** Before the first answer. */
export const nothingYet = { data: null, lastUpdatedAt: null, clockOffsetMs: 0, error: null, ended: false } as const;

export type PollerOptions<T> = {
  readonly ask: (knownRevision: number | null) => Promise<PollAnswer<T>>;
  readonly onView: (view: PollView<T>) => void;
  readonly page?: PageVisibility;
  readonly random?: () => number;
};

/** What the poller needs of the document. */
export type PageVisibility = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

export type Poller = { readonly refresh: () => Promise<void>; readonly stop: () => void };

const FIRST_BACKOFF_SECONDS = 2;
const LONGEST_BACKOFF_SECONDS = 30;

/** Asks at the pace that the server sets (±10 %), rests while the page is hidden, backs off while it fails. */
export function startPoller<T>({ ask, onView, page = document, random = Math.random }: PollerOptions<T>): Poller {
  let view: PollView<T> = nothingYet;
  let revision: number | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: Promise<void> | null = null;
  let queued: Promise<void> | null = null;
  let stopped = false;

  const show = (next: Partial<PollView<T>>) => {
    view = { ...view, ...next };
    onView(view);
  };

  const plan = (seconds: number) => {
    clearTimeout(timer);
    if (stopped || view.ended || page.visibilityState === 'hidden') return;
    timer = setTimeout(() => void start(), seconds * 1000 * (0.9 + random() * 0.2));
  };

  const once = async () => {
    try {
      const answer = await ask(revision);
      if (stopped) return;
      failures = 0;
      revision = answer.revision;
      show(viewOf(answer, view));
      plan(answer.pollAfterSeconds);
    } catch (error) {
      if (stopped) return;
      failures += 1;
      show({ error });
      plan(Math.min(FIRST_BACKOFF_SECONDS * 2 ** (failures - 1), LONGEST_BACKOFF_SECONDS));
    }
  };

  const start = () => {
    clearTimeout(timer);
    asking = once().finally(() => {
      asking = null;
    });
    return asking;
  };

  // An ask in flight may have left before the caller's change: ask once more after it.
  const refresh = () => {
    if (!asking) return start();
    queued ??= asking.then(() => {
      queued = null;
      return start();
    });
    return queued;
  };

  const onVisibility = () => {
    if (page.visibilityState === 'hidden') clearTimeout(timer);
    else if (!view.ended) void refresh();
  };

  page.addEventListener('visibilitychange', onVisibility);
  void refresh();

  return {
    refresh,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      page.removeEventListener('visibilitychange', onVisibility);
    },
  };
}

function viewOf<T>(answer: PollAnswer<T>, before: PollView<T>): PollView<T> {
  const now = Date.now();
  return {
    data: answer.changed ?? before.data,
    lastUpdatedAt: now,
    clockOffsetMs: answer.serverTime ? Date.parse(answer.serverTime) - now : before.clockOffsetMs,
    error: null,
    ended: answer.pollAfterSeconds === 0,
  };
}
