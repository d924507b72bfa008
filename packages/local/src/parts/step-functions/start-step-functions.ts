import { awsJson } from '../aws-json.ts';
import type { InvokeFunction, Part, PartOptions } from '../part.ts';
import { serve } from '../serve.ts';
import { executionOperations } from './execution-operations.ts';
import { createExecutions } from './executions.ts';
import { machineOperations } from './machine-operations.ts';
import { createMachines } from './machines.ts';
import { openStepFunctionsJournal } from './step-functions-journal.ts';

type Options = PartOptions & {
  invoke: InvokeFunction;
  accountId: string;
  region: string;
  /** When the functions are there. Executions that go on after a restart call none before. */
  ready?: Promise<void>;
};
type StepFunctions = Part & {
  /** Resolves when every execution is over or waits: for a token, a time, or its next try. */
  idle(): Promise<void>;
};

/** Step Functions: standard state machines in JSONPath, of Lambda functions. */
export async function startStepFunctions(options: Options): Promise<StepFunctions> {
  const { port, clock, dataDir, accountId, region } = options;
  const { invoke, idle } = watched(options.invoke, options.ready);
  const journal = openStepFunctionsJournal(dataDir, clock.now);
  const machines = createMachines({ accountId, region, now: clock.now }, (kept) =>
    journal.write({ op: 'machine', ...kept }),
  );
  const executions = createExecutions({
    clock,
    invoke,
    region,
    onStart: ({ arn, name, machineArn, revision, input, startedAt }) =>
      journal.write({ op: 'start', arn, name, machineArn, revision, input, startedAt }),
    onEffect: (arn, effect) => journal.write({ op: 'effect', arn, effect }),
    onEnd: (arn, ended) => journal.write({ op: 'end', arn, ...ended }),
  });

  const operations = { ...machineOperations(machines), ...executionOperations(machines, executions) };
  // Before anybody can send a token: executions reach what they wait for without letting go of the thread.
  journal.replayInto({ machines, executions });
  const part = await serve(port, awsJson(operations, '1.0', options.access));
  return {
    ...part,
    idle,
    close: async () => {
      await part.close();
      executions.close();
      journal.close();
    },
  };
}

/** Knows when no call is under way. */
function watched(invoke: InvokeFunction, ready?: Promise<void>) {
  let underWay = 0;
  const wake: (() => void)[] = [];
  return {
    invoke: async (...call: Parameters<InvokeFunction>) => {
      underWay += 1;
      try {
        await ready;
        return await invoke(...call);
      } finally {
        underWay -= 1;
        for (const run of wake.splice(0)) run();
      }
    },
    async idle() {
      do {
        if (underWay > 0) await new Promise<void>((resolve) => wake.push(resolve));
        // What an answer sets off may call again.
        await new Promise((resolve) => setImmediate(resolve));
      } while (underWay > 0);
    },
  };
}
