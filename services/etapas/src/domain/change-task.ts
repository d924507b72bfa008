import type { StageDelay } from '@pardos/contracts/delays';
import { type LedgerLine, ledgerLine } from './ledger.ts';
import type { LedgerAction, Person, StageTask } from './task.ts';
import { transitions } from './transitions.ts';

export type Deed = {
  readonly action: LedgerAction;
  readonly by: Person;
  readonly at: Date;
  readonly reason: string | null;
  /** Whose hands the task goes to, where that is not who acts. */
  readonly to?: Person;
  /** How much longer it takes than what was told before; only with DELAYED. */
  readonly delay?: Pick<StageDelay, 'minutes' | 'reason' | 'note'>;
};

export type Change = { readonly task: StageTask; readonly line: LedgerLine };

/** Actions that others are told of; the rest is between the task and its ledger. */
const silent: readonly LedgerAction[] = ['SET_ASIDE', 'RESTORED', 'CODE_REJECTED', 'OVERDUE'];

/** A task after a deed, with the ledger line that says so. Throws on what the transitions do not allow: check first. */
export function changeTask(task: StageTask, deed: Deed): Change {
  const state = transitions[task.state][deed.action];
  if (state === undefined) throw new Error(`${deed.action} is not possible from ${task.state}`);

  const at = deed.at.toISOString();
  const line = ledgerLine(task.ledgerHash, {
    orderId: task.orderId,
    index: task.index,
    kind: task.kind,
    sequence: task.writes + 1,
    action: deed.action,
    by: deed.by,
    at,
    reason: deed.reason,
  });
  const changed = {
    ...task,
    ...handsAfter(task, deed, at),
    state,
    version: silent.includes(deed.action) ? task.version : task.version + 1,
    writes: task.writes + 1,
    ledgerHash: line.hash,
  };
  return { task: changed, line };
}

/** Who has the task after the deed, since when and for how long. A claim is a lease that every action extends. */
function handsAfter(task: StageTask, deed: Deed, at: string): Partial<StageTask> {
  const leaseUntil = new Date(deed.at.getTime() + task.timeoutSeconds * 1000).toISOString();
  const last = { lastAction: deed.action, lastActionAt: at };
  switch (deed.action) {
    case 'CLAIMED':
    case 'JUMPED':
    case 'TAKEN_OVER':
      return { ...last, by: deed.by, startedAt: at, endedAt: null, leaseUntil };
    case 'REASSIGNED':
      return { ...last, by: deed.to ?? deed.by, startedAt: task.startedAt ?? at, endedAt: null, leaseUntil };
    case 'COMPLETED':
      // A manager who closes another's task finished it; the ledger keeps who had it.
      return { ...last, by: deed.by, endedAt: at, leaseUntil: null };
    case 'RELEASED':
    case 'CLAIM_UNDONE':
      return { ...last, by: null, startedAt: null, endedAt: null, leaseUntil: null };
    case 'COMPLETION_UNDONE':
      return { ...last, endedAt: null, leaseUntil };
    case 'DELAYED':
      return { ...last, delay: delayAfter(task, deed), ...(task.leaseUntil === null ? {} : { leaseUntil }) };
    case 'CODE_REJECTED':
      return { codeTries: task.codeTries + 1, leaseUntil };
    case 'CANCELLED':
      return { ...last, endedAt: at, leaseUntil: null };
    case 'OVERDUE':
      return { overdueLevel: task.overdueLevel + 1 };
    case 'SET_ASIDE':
    case 'RESTORED':
    case 'REQUESTED':
    case 'AUTOMATIC':
      return last;
  }
}

/** Minutes add up; why is what was told last. */
function delayAfter(task: StageTask, { delay, at }: Deed): StageDelay {
  if (delay === undefined) throw new Error('a delay without its minutes');
  return { ...delay, minutes: (task.delay?.minutes ?? 0) + delay.minutes, at: at.toISOString() };
}
