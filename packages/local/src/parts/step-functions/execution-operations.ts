import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import type { Execution, Executions } from './executions.ts';
import type { Machines } from './machines.ts';

const OneExecution = z.object({ executionArn: z.string() });
const Page = { maxResults: z.number().int().min(0).max(1000).default(0), nextToken: z.string().optional() };
const Reason = { error: z.string().optional(), cause: z.string().optional() };

/** What is done with executions and their task tokens. */
export function executionOperations(machines: Machines, executions: Executions): Operations {
  return {
    StartExecution: operation(
      z.object({ stateMachineArn: z.string(), name: z.string().optional(), input: z.string().default('{}') }),
      ({ stateMachineArn, name = randomUUID(), input }) => {
        const { arn, startedAt } = executions.start(machines.get(stateMachineArn), name, input);
        return { executionArn: arn, startDate: startedAt / 1000 };
      },
    ),
    DescribeExecution: operation(OneExecution, ({ executionArn }) => {
      const execution = executions.get(executionArn);
      const { output, error, cause } = execution.ended ?? {};
      return { ...summaryOf(execution), input: execution.input, output, error, cause };
    }),
    StopExecution: operation(OneExecution.extend(Reason), ({ executionArn, ...reason }) => ({
      stopDate: (executions.stop(executionArn, reason)?.stoppedAt ?? 0) / 1000,
    })),
    ListExecutions: operation(
      z.object({ stateMachineArn: z.string(), statusFilter: z.string().optional(), ...Page }),
      ({ stateMachineArn, statusFilter, ...page }) => {
        const summaries = executions.list(machines.get(stateMachineArn).arn).map(summaryOf);
        const wanted = summaries.filter(({ status }) => statusFilter === undefined || status === statusFilter);
        const { items, nextToken } = pageOf(wanted, page);
        return { executions: items, nextToken };
      },
    ),
    GetExecutionHistory: operation(
      OneExecution.extend({ reverseOrder: z.boolean().default(false), ...Page }),
      ({ executionArn, reverseOrder, ...page }) => {
        const events = executions.get(executionArn).history.list();
        const { items, nextToken } = pageOf(reverseOrder ? events.toReversed() : events, page);
        return { events: items, nextToken };
      },
    ),

    SendTaskSuccess: operation(z.object({ taskToken: z.string(), output: z.string() }), ({ taskToken, output }) =>
      executions.tokens.send(taskToken, { output: readOutput(output) }),
    ),
    SendTaskFailure: operation(z.object({ taskToken: z.string(), ...Reason }), ({ taskToken, error, cause }) =>
      executions.tokens.send(taskToken, { error: error ?? 'States.TaskFailed', cause: cause ?? '' }),
    ),
    SendTaskHeartbeat: operation(z.object({ taskToken: z.string() }), ({ taskToken }) =>
      executions.tokens.heartbeat(taskToken),
    ),
  };
}

function summaryOf({ arn, name, machineArn, startedAt, ended }: Execution) {
  return {
    executionArn: arn,
    stateMachineArn: machineArn,
    name,
    status: ended?.status ?? 'RUNNING',
    startDate: startedAt / 1000,
    stopDate: ended && ended.stoppedAt / 1000,
  };
}

function pageOf<T>(all: readonly T[], { maxResults, nextToken }: { maxResults: number; nextToken?: string }) {
  const start = Number(nextToken ?? 0);
  const end = start + (maxResults || 100);
  return { items: all.slice(start, end), nextToken: end < all.length ? String(end) : undefined };
}

function readOutput(output: string) {
  try {
    return parseJson(output);
  } catch {
    throw new AwsError('InvalidOutput', `Invalid Output: '${output}'`);
  }
}
