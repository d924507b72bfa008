import * as z from 'zod/mini';

export const inboxTopics = ['ORDER', 'LATE', 'VERY_LATE', 'PAUSED', 'REOPENED', 'PIN_LOCKED'] as const;

/** What is told: the same for everybody who reads that inbox. Its id is the event's, so that it is told once. */
export const InboxNotice = z.object({
  id: z.string(),
  topic: z.enum(inboxTopics),
  at: z.string(),
  title: z.string(),
  body: z.string(),
  orderId: z.nullable(z.string()),
  orderNumber: z.nullable(z.string()),
});
export type InboxNotice = z.infer<typeof InboxNotice>;

/** A notice in its place: the first is 1, and places are given in the order in which notices come. */
export const InboxEntry = z.extend(InboxNotice, { place: z.int() });
export type InboxEntry = z.infer<typeof InboxEntry>;

/** How many notices an inbox has had, and up to which of them somebody has read. */
export type InboxHead = { readonly newest: number; readonly readUpTo: number };

/** How often who has it open asks for news, in seconds. */
const pollAfterSeconds = 30;

/** Neither number ever falls, so their sum changes whenever one of them does. */
export function revisionOf({ newest, readUpTo }: InboxHead): number {
  return newest + readUpTo;
}

/** What a poll is answered; entries are null when nothing has changed since the revision that it knows. */
export function inboxUpdate(head: InboxHead, entries: readonly InboxEntry[] | null, now: Date) {
  const notices = entries?.map((entry) => ({ ...entry, unread: entry.place > head.readUpTo })) ?? null;
  return {
    revision: revisionOf(head),
    pollAfterSeconds,
    serverTime: now.toISOString(),
    changed: notices && { unread: notices.filter(({ unread }) => unread).length, notices },
  };
}
