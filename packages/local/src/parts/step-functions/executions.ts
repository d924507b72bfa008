import { type Json, parseJson } from '../../json.ts';
import { AwsError } from '../aws-json.ts';
import { createHistory, type History, type Trail } from './history.ts';
import { createInterrupt, type Interrupt } from './interrupt.ts';
import { isName, type Revision } from './machines.ts';
import { createMemory, type Effect, type Memory } from './memory.ts';
import type { Run } from './run.ts';
import { runStates } from './run-states.ts';
import { Interrupted, StateError } from './state-error.ts';
import { createTaskTokens } from './task-tokens.ts';

export type Started = {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly revision: number;
  readonly input: string;
  readonly startedAt: number;
};
export type Ended = {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';
  readonly stoppedAt: number;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
};
export type Execution = Started & {
  ended: Ended | undefined;
  readonly memory: Memory;
  readonly history: History;
  readonly trail: Trail;
  readonly interrupt: Interrupt;
};

export const NAME_KEPT_MS = 90 * 24 * 3_600_000;
/** Of how many executions that are over the history is kept. */
const HISTORIES_KEPT = 1000;

type Options = Pick<Run, 'clock' | 'invoke' | 'region'> & {
  onStart(started: Started): void;
  onEffect(executionArn: string, effect: Effect): void;
  onEnd(executionArn: string, ended: Ended): void;
};

/** All executions of the account, running and over. */
export function createExecutions(options: Options) {
  const { clock } = options;
  const all = new Map<string, Execution>();
  const histories: History[] = [];
  const tokens = createTaskTokens((arn) => all.has(arn));

  const end = (execution: Execution, ended: Omit<Ended, 'stoppedAt'>) => {
    if (execution.ended) return;
    execution.ended = { ...ended, stoppedAt: clock.now() };
    options.onEnd(execution.arn, execution.ended);
    const { status, output, error, cause } = execution.ended;
    const text = output === undefined ? { error, cause } : { output: parseJson(output) };
    execution.trail.add(HISTORY_END[status], text);
    execution.history.seal();
    execution.interrupt.stop();
    histories.push(execution.history);
    if (histories.length > HISTORIES_KEPT) histories.shift()?.forget();
  };

  const run = async (execution: Execution, { machine, ...revision }: Revision) => {
    const input = parseJson(execution.input);
    const one: Run = {
      ...options,
      ...execution,
      input,
      tokens,
      roleArn: revision.roleArn,
      machine: { arn: revision.arn, name: revision.name },
    };
    execution.history.trail().add('ExecutionStarted', { input, roleArn: revision.roleArn });
    const seconds = machine.timeoutSeconds;
    const late = () => end(execution, { status: 'TIMED_OUT', error: 'States.Timeout' });
    if (seconds !== undefined) {
      execution.interrupt.onStop(clock.setTimeout(late, execution.startedAt + seconds * 1000 - clock.now()));
    }
    try {
      const { interrupt, trail } = execution;
      const scope = { run: one, path: '', interrupt, trail, item: undefined };
      end(execution, { status: 'SUCCEEDED', output: JSON.stringify(await runStates(scope, machine, input)) });
    } catch (error) {
      if (error instanceof Interrupted) return;
      const { error: name, message } = error instanceof StateError ? error : internal(error);
      end(execution, { status: 'FAILED', error: name, cause: message });
    }
  };

  const add = (started: Started, told: readonly Effect[] = [], ended?: Ended): Execution => {
    const write = (effect: Effect) => options.onEffect(started.arn, effect);
    const memory = createMemory({ clock, startedAt: started.startedAt, told, write });
    const history = createHistory(memory.now);
    // Of what was over before a restart, nobody remembers how it went.
    if (ended) history.forget();
    const execution = { ...started, ended, memory, history, trail: history.trail(), interrupt: createInterrupt() };
    all.set(started.arn, execution);
    return execution;
  };

  const get = (arn: string): Execution => {
    const execution = all.get(arn);
    if (execution) return execution;
    throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  };

  return {
    tokens,
    get,
    list: (machineArn: string) => [...all.values()].filter((one) => one.machineArn === machineArn).toReversed(),

    /** Starts an execution, or gives the one that runs under that name with that input. */
    start(revision: Revision, name: string, input: string): Execution {
      if (!isName(name)) throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
      checkInput(input);
      const arn = `${revision.arn.replace(':stateMachine:', ':execution:')}:${name}`;
      const before = all.get(arn);
      if (before && !before.ended && before.input === input) return before;
      if (before && (before.ended?.stoppedAt ?? clock.now()) + NAME_KEPT_MS > clock.now()) {
        throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
      }
      const { arn: machineArn, revision: number } = revision;
      all.delete(arn);
      const execution = add({ arn, name, machineArn, revision: number, input, startedAt: clock.now() });
      options.onStart(execution);
      void run(execution, revision);
      return execution;
    },

    stop(arn: string, reason: { error?: string; cause?: string }): Ended | undefined {
      const execution = get(arn);
      end(execution, { status: 'ABORTED', ...reason });
      return execution.ended;
    },

    /** Puts an execution back; one that was running goes on from what it remembers. */
    restore(
      started: Started,
      { ended, told, revision }: { ended?: Ended; told: readonly Effect[]; revision?: Revision },
    ) {
      const execution = add(started, told, ended);
      if (!ended && revision) void run(execution, revision);
    },

    /** Lets go of every timer; nothing is ended. */
    close() {
      for (const { interrupt } of all.values()) interrupt.stop();
    },
  };
}
export type Executions = ReturnType<typeof createExecutions>;

const HISTORY_END: Readonly<Record<Ended['status'], string>> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
};

function checkInput(input: string): Json {
  try {
    return parseJson(input);
  } catch {
    throw new AwsError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${input}'`);
  }
}

/** A fault of the engine itself: it fails the execution, where somebody will see it. */
function internal(fault: unknown): StateError {
  return new StateError('States.Runtime', fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
}
