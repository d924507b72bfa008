import * as z from 'zod/mini';

/** How often a PIN was wrong in a while, at a screen: of one person, or of anybody. */
export const Tries = z.object({
  /** Grows with every try that was answered, right or wrong, so that no two are answered on the same count. */
  version: z.int(),
  /** Of the PIN that was tried: at another PIN the person begins anew. 0 of a screen. */
  pinVersion: z.int(),
  failures: z.int(),
  /** When the first of them was. */
  since: z.string(),
  /** Until when nobody can try; null when one can. */
  lockedUntil: z.nullable(z.string()),
});
export type Tries = z.infer<typeof Tries>;

export const noTries: Tries = { version: 0, pinVersion: 0, failures: 0, since: '', lockedUntil: null };

type Limit = { readonly free: number; readonly windowMs: number };

const hour = 3_600_000;
/** Of a person at a screen in a day; the right PIN begins the count anew. */
const personLimit: Limit = { free: 5, windowMs: 24 * hour };
/** Of everybody at a screen in an hour; no right PIN takes it back, or one's own would hide the guesses at others'. */
const screenLimit: Limit = { free: 15, windowMs: hour };
/** Minutes of each lock in a row. */
const lockMinutes = [1, 5, 15, 60];

export type PinTries = { readonly person: Tries; readonly screen: Tries };
export type Locked = { readonly scope: 'PERSON' | 'SCREEN'; readonly until: string; readonly failures: number };

/** The tries at a PIN: those at the one of before are forgotten with it. */
export function triesAt(pinVersion: number, { person, screen }: PinTries): PinTries {
  const { version } = person;
  return { person: person.pinVersion === pinVersion ? person : { ...noTries, pinVersion, version }, screen };
}

/** Whether one may not try now; the later of two locks. */
export function lockOf({ person, screen }: PinTries, at: Date): Locked | null {
  const now = at.toISOString();
  const locks = [locked('PERSON', person), locked('SCREEN', screen)].filter((lock) => lock !== null);
  return locks.filter(({ until }) => until > now).sort((a, b) => (a.until < b.until ? 1 : -1))[0] ?? null;
}

/** The counts after a right PIN. */
export function afterRight({ person, screen }: PinTries): PinTries {
  const { pinVersion, version } = person;
  return {
    person: { ...noTries, pinVersion, version: version + 1 },
    screen: { ...screen, version: screen.version + 1 },
  };
}

/** The counts after a wrong one; each wrong PIN beyond the free ones locks, longer every time. */
export function afterWrong({ person, screen }: PinTries, at: Date): PinTries {
  return { person: counted(person, personLimit, at), screen: counted(screen, screenLimit, at) };
}

/** How many wrong PINs of the person are free yet. */
export function triesLeft({ person }: PinTries): number {
  return Math.max(0, personLimit.free - person.failures);
}

function counted({ version, pinVersion, failures, since }: Tries, { free, windowMs }: Limit, at: Date): Tries {
  const isOver = failures === 0 || at.getTime() - Date.parse(since) > windowMs;
  const count = isOver ? 1 : failures + 1;
  const minutes = count < free ? null : (lockMinutes[Math.min(count - free, lockMinutes.length - 1)] ?? null);
  return {
    version: version + 1,
    pinVersion,
    failures: count,
    since: isOver ? at.toISOString() : since,
    lockedUntil: minutes === null ? null : new Date(at.getTime() + minutes * 60_000).toISOString(),
  };
}

function locked(scope: Locked['scope'], { lockedUntil, failures }: Tries): Locked | null {
  return lockedUntil === null ? null : { scope, until: lockedUntil, failures };
}
