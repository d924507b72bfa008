import durations from './durations.json' with { type: 'json' };
import prices from './prices.json' with { type: 'json' };

/** What is paid for, counted. */
export type Work = {
  readonly stateTransitions: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly events: number;
  readonly queueRequests: number;
  readonly apiRequests: number;
  readonly invocations: number;
  readonly gbSeconds: number;
  readonly mails: number;
  readonly logBytes: number;
};

export const noWork: Work = {
  stateTransitions: 0,
  writeUnits: 0,
  readUnits: 0,
  events: 0,
  queueRequests: 0,
  apiRequests: 0,
  invocations: 0,
  gbSeconds: 0,
  mails: 0,
  logBytes: 0,
};

/** The sum of works, each so many times. */
export function sumOf(parts: readonly (readonly [times: number, work: Work])[]): Work {
  return parts.reduce((sum, [times, work]) => combine(sum, work, (a, b) => a + times * b), noWork);
}

export function difference(after: Work, before: Work): Work {
  return combine(after, before, (a, b) => a - b);
}

function combine(one: Work, other: Work, how: (a: number, b: number) => number): Work {
  return {
    stateTransitions: how(one.stateTransitions, other.stateTransitions),
    writeUnits: how(one.writeUnits, other.writeUnits),
    readUnits: how(one.readUnits, other.readUnits),
    events: how(one.events, other.events),
    queueRequests: how(one.queueRequests, other.queueRequests),
    apiRequests: how(one.apiRequests, other.apiRequests),
    invocations: how(one.invocations, other.invocations),
    gbSeconds: how(one.gbSeconds, other.gbSeconds),
    mails: how(one.mails, other.mails),
    logBytes: how(one.logBytes, other.logBytes),
  };
}

/** Dollars of each line. */
export function dollarsOf({ logBytes, ...work }: Work): Record<string, number> {
  const million = 1_000_000;
  const { perMillion, perGb } = prices;
  return {
    stateTransitions: (work.stateTransitions * perMillion.stateTransitions) / million,
    writeUnits: (work.writeUnits * perMillion.writeUnits) / million,
    readUnits: (work.readUnits * perMillion.readUnits) / million,
    events: (work.events * perMillion.events) / million,
    queueRequests: (work.queueRequests * perMillion.queueRequests) / million,
    apiRequests: (work.apiRequests * perMillion.apiRequests) / million,
    invocations: (work.invocations * perMillion.invocations) / million,
    gbSeconds: (work.gbSeconds * perMillion.gbSeconds) / million,
    mails: (work.mails * perMillion.mails) / million,
    logBytes: (logBytes * perGb.logs) / 1e9,
  };
}

export function totalOf(work: Work): number {
  return Object.values(dollarsOf(work)).reduce((sum, dollars) => sum + dollars, 0);
}

/** The fixed duration of a function, by its service and its name in the service. */
export function billedMs(service: string, name: string): number {
  const known: Readonly<Record<string, string | number>> = durations;
  const ms = known[service === 'gateway' ? `${name} of the gateway` : name];
  if (typeof ms !== 'number') throw new Error(`deploy/cost/durations.json has no figure for ${name} of ${service}`);
  return ms;
}
