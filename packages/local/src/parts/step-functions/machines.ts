import { AwsError } from '../aws-json.ts';
import type { Machine } from './definition.ts';
import { InvalidDefinition, readDefinition } from './read-definition.ts';

/** A state machine with one definition; an update makes a new revision, running executions keep theirs. */
export type Revision = {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  readonly definition: string;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly machine: Machine;
};
type Kept = Omit<Revision, 'machine'>;

type Options = { readonly accountId: string; readonly region: string; readonly now: () => number };

/** The account's state machines. `onRevision` hears of every new one. */
export function createMachines({ accountId, region, now }: Options, onRevision: (kept: Kept) => void) {
  const latest = new Map<string, Revision>();
  const all = new Map<string, Revision>();
  const keyOf = ({ arn, revision }: { arn: string; revision: number }) => `${arn}#${revision}`;

  const put = (kept: Kept): Revision => {
    const revision = { ...kept, machine: readOrRefuse(kept.definition) };
    latest.set(kept.arn, revision);
    all.set(keyOf(kept), revision);
    return revision;
  };

  const get = (arn: string): Revision => {
    const found = latest.get(arn);
    if (found) return found;
    if (!/^arn:aws:states:[\w-]+:\d{12}:stateMachine:[\w-]+$/.test(arn))
      throw new AwsError('InvalidArn', `Invalid Arn: '${arn}'`);
    throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  };

  return {
    get,
    list: () => [...latest.values()],
    revision: (arn: string, revision: number) => all.get(keyOf({ arn, revision })),
    restore: put,

    create(name: string, definition: string, roleArn: string): Revision {
      if (!isName(name)) throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
      const arn = `arn:aws:states:${region}:${accountId}:stateMachine:${name}`;
      const existing = latest.get(arn);
      if (existing && existing.definition === definition && existing.roleArn === roleArn) return existing;
      if (existing) throw new AwsError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`);
      const created = put({ arn, name, roleArn, definition, revision: 1, createdAt: now(), updatedAt: now() });
      onRevision(withoutMachine(created));
      return created;
    },

    update(arn: string, change: { definition?: string; roleArn?: string }): Revision {
      const before = get(arn);
      const definition = change.definition ?? before.definition;
      const roleArn = change.roleArn ?? before.roleArn;
      if (definition === before.definition && roleArn === before.roleArn) return before;
      const revision = before.revision + 1;
      const updated = put({ ...withoutMachine(before), definition, roleArn, revision, updatedAt: now() });
      onRevision(withoutMachine(updated));
      return updated;
    },
  };
}
export type Machines = ReturnType<typeof createMachines>;

/** Names of machines and executions: no spaces, brackets, wildcards or other special characters. */
export function isName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: AWS names the control characters among the forbidden ones.
  return name.length >= 1 && name.length <= 80 && !/[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001F\u007F-\u009F]/.test(name);
}

function withoutMachine({ machine: _machine, ...kept }: Revision): Kept {
  return kept;
}

function readOrRefuse(definition: string): Machine {
  try {
    return readDefinition(definition);
  } catch (error) {
    if (error instanceof InvalidDefinition) throw new AwsError('InvalidDefinition', error.message);
    throw error;
  }
}
