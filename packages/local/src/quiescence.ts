export type Activity = { readonly inFlight: number; readonly count: number };

type Watched = {
  /** What is being worked on now, and how much has ever been. */
  readonly activities: () => readonly Activity[];
  /** Resolves when everything that waits in a stream or a queue has been handled. */
  readonly drain: () => Promise<unknown>;
  /** No transition of a workflow is running. */
  readonly workflowsIdle: () => Promise<void>;
};

const CLEAN_PASSES = 2;

/**
 * Resolves when nothing is in flight anywhere. Work moves from part to part, so that one look at each is not enough:
 * two whole rounds must pass in which nothing was begun.
 */
export async function untilQuiet({ activities, drain, workflowsIdle }: Watched): Promise<void> {
  let clean = 0;
  while (clean < CLEAN_PASSES) {
    const before = total(activities());
    await drain();
    await workflowsIdle();
    const after = total(activities());
    const quiet = before.count === after.count && before.inFlight === 0 && after.inFlight === 0;
    clean = quiet ? clean + 1 : 0;
    if (!quiet) await new Promise((again) => setTimeout(again, 5));
  }
}

/**
 * Like `untilQuiet`, but looks closely only when something was begun since the last call: a clock asks after each of its
 * steps, and most bring nothing.
 */
export function quietWhenChanged(watched: Watched): () => Promise<void> {
  let seen = -1;
  return async () => {
    await watched.workflowsIdle();
    const now = total(watched.activities());
    if (now.count === seen && now.inFlight === 0) return;
    await untilQuiet(watched);
    seen = total(watched.activities()).count;
  };
}

function total(activities: readonly Activity[]): Activity {
  return activities.reduce((sum, one) => ({ inFlight: sum.inFlight + one.inFlight, count: sum.count + one.count }), {
    inFlight: 0,
    count: 0,
  });
}
