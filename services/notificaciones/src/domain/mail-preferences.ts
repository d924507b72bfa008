import * as z from 'zod/mini';
import type { NoticeKind } from './notice-kind.ts';

/** What a person can say no to: the steps on the way, or how it ended. */
export const mailTopics = ['PROGRESS', 'OUTCOME'] as const;
export type MailTopic = (typeof mailTopics)[number];

export const MailPreferences = z.object({ off: z.array(z.enum(mailTopics)), version: z.int() });
export type MailPreferences = z.infer<typeof MailPreferences>;

export const noPreferences: MailPreferences = { off: [], version: 0 };

const outcomes: ReadonlySet<NoticeKind> = new Set(['DELIVERED', 'CANCELLED', 'REFUNDED']);

/** What a notice is about. */
export function topicOf(kind: NoticeKind): MailTopic {
  return outcomes.has(kind) ? 'OUTCOME' : 'PROGRESS';
}

/** True when the person takes mails about it. */
export function takesMail({ off }: MailPreferences, kind: NoticeKind): boolean {
  return !off.includes(topicOf(kind));
}
