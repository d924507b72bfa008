import { z } from 'zod';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import type { Execution, Executions } from './executions.ts';
import type { Machines } from './machines.ts';

const OneExecution = z.strictObject({ executionArn: z.string() });
const Page = { maxResults: z.number().int().min(0).max(1000).default(0), nextToken: z.string().optional() };
const STATUSES = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'] as const;

/** What can be asked about executions. */
export function executionQueries(machines: Machines, executions: Executions): Operations {
  return {
    DescribeExecution: operation(OneExecution, ({ executionArn }) => {
      const execution = executions.get(executionArn);
      const { output, error, cause } = execution.ended ?? {};
      const details = { included: true };
      return {
        ...summaryOf(execution),
        input: execution.input,
        inputDetails: details,
        ...(output !== undefined && { output, outputDetails: details }),
        error,
        cause,
      };
    }),
    ListExecutions: operation(
      z.strictObject({ stateMachineArn: z.string(), statusFilter: z.enum(STATUSES).optional(), ...Page }),
      ({ stateMachineArn, statusFilter, maxResults, nextToken }) => {
        const all = executions.list(machines.get(stateMachineArn).arn);
        // By name, not by number: executions that are started meanwhile move no page.
        const after = nextToken === undefined ? -1 : all.findIndex(({ arn }) => tokenOf(arn) === nextToken);
        if (nextToken !== undefined && after < 0) throw invalidToken(nextToken);
        const isWanted = (one: Execution) => statusFilter === undefined || statusOf(one) === statusFilter;
        const rest = all.slice(after + 1).filter(isWanted);
        const page = rest.slice(0, maxResults || 100);
        const last = page.at(-1);
        const more = last && rest.length > page.length ? tokenOf(last.arn) : undefined;
        return { executions: page.map(summaryOf), nextToken: more };
      },
    ),
    GetExecutionHistory: operation(
      OneExecution.extend({ reverseOrder: z.boolean().default(false), ...Page }),
      ({ executionArn, reverseOrder, maxResults, nextToken = '0' }) => {
        const events = executions.get(executionArn).history.list();
        if (!events) throw notKept(executionArn);
        const start = Number(nextToken);
        if (!Number.isInteger(start) || start < 0) throw invalidToken(nextToken);
        const end = start + (maxResults || 100);
        const ordered = reverseOrder ? events.toReversed() : events;
        return { events: ordered.slice(start, end), nextToken: end < events.length ? String(end) : undefined };
      },
    ),
  };
}

function statusOf({ ended }: Execution) {
  return ended?.status ?? 'RUNNING';
}

function summaryOf(execution: Execution) {
  const { arn, name, machineArn, startedAt, ended } = execution;
  return {
    executionArn: arn,
    stateMachineArn: machineArn,
    name,
    status: statusOf(execution),
    startDate: startedAt / 1000,
    stopDate: ended && ended.stoppedAt / 1000,
  };
}

function tokenOf(arn: string): string {
  return Buffer.from(arn).toString('base64url');
}

function invalidToken(token: string): AwsError {
  return new AwsError('InvalidToken', `Invalid Token: '${token}'`);
}

/** An empty list would be a lie. */
function notKept(arn: string): AwsError {
  const reason = 'it was over before a restart of the local cloud, or before a thousand others';
  return new AwsError('HistoryNotKept', `There is no history of '${arn}' any more: ${reason}`);
}
