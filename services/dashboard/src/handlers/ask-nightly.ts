import type { ScheduledEvent } from 'aws-lambda';
import { nightContext } from '../night-context.ts';
import { askNightly } from '../usecases/ask-nightly.ts';

/** The schedule says for when it calls: a call that comes late, or again, is about the same night. */
export async function handler({ time }: Pick<ScheduledEvent, 'time'>): Promise<void> {
  await askNightly(nightContext(), new Date(time));
}
