import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import { executionQueries } from './execution-queries.ts';
import type { Executions } from './executions.ts';
import type { Machines } from './machines.ts';

const OneExecution = z.strictObject({ executionArn: z.string() });
const Reason = { error: z.string().optional(), cause: z.string().optional() };

/** What is done with executions and their task tokens. */
export function executionOperations(machines: Machines, executions: Executions): Operations {
  return {
    ...executionQueries(machines, executions),
    StartExecution: operation(
      z.strictObject({ stateMachineArn: z.string(), name: z.string().optional(), input: z.string().default('{}') }),
      ({ stateMachineArn, name = randomUUID(), input }) => {
        const { arn, startedAt } = executions.start(machines.get(stateMachineArn), name, input);
        return { executionArn: arn, startDate: startedAt / 1000 };
      },
    ),
    StopExecution: operation(OneExecution.extend(Reason), ({ executionArn, ...reason }) => ({
      stopDate: (executions.stop(executionArn, reason)?.stoppedAt ?? 0) / 1000,
    })),
    SendTaskSuccess: operation(z.strictObject({ taskToken: z.string(), output: z.string() }), ({ taskToken, output }) =>
      executions.tokens.send(taskToken, { output: readOutput(output) }),
    ),
    SendTaskFailure: operation(z.strictObject({ taskToken: z.string(), ...Reason }), ({ taskToken, error, cause }) =>
      executions.tokens.send(taskToken, { error: error ?? 'States.TaskFailed', cause: cause ?? '' }),
    ),
    SendTaskHeartbeat: operation(z.strictObject({ taskToken: z.string() }), ({ taskToken }) =>
      executions.tokens.heartbeat(taskToken),
    ),
  };
}

function readOutput(output: string) {
  try {
    return parseJson(output);
  } catch {
    throw new AwsError('InvalidOutput', `Invalid Output: '${output}'`);
  }
}
