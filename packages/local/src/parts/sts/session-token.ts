import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** The secret of every local credential. */
export const LOCAL_SECRET = 'local';

const Session = z.object({
  roleArn: z.string(),
  sessionName: z.string(),
  /** Session tags: what a policy sees as aws:PrincipalTag. */
  tags: z.record(z.string(), z.string()),
  transitiveTagKeys: z.array(z.string()),
  /** The session policy, JSON, when the caller narrowed the role. */
  policy: z.string().optional(),
  /** Milliseconds since the epoch. */
  expiresAt: z.number(),
});
export type Session = z.infer<typeof Session>;

/** Seals a session, so that whoever gets the credentials can be held to the role and tags that were granted. */
export function writeSessionToken(session: Session): string {
  const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${payload}.${seal(payload)}`;
}

/** The session behind a token; undefined when this cloud did not issue it. The caller checks `expiresAt`. */
export function readSessionToken(token: string): Session | undefined {
  const [payload = '', given = ''] = token.split('.');
  const expected = Buffer.from(seal(payload));
  const received = Buffer.from(given);
  if (expected.length !== received.length || !timingSafeEqual(expected, received)) return undefined;
  return Session.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
}

function seal(payload: string): string {
  return createHmac('sha256', LOCAL_SECRET).update(payload).digest('base64url');
}
