import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ExecutionStatus,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Json, parseJson, toJson } from '../json.ts';
import type { Inside } from './inside.ts';

const Wanted = z.object({
  machine: z.string(),
  status: z.enum(ExecutionStatus).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
const OneExecution = z.object({ arn: z.string() });
const MOST_HISTORY = 1000;

/** `/machines` with their definitions, `/executions` of one, and `/execution` with its history. */
export function executionsApi(server: FastifyInstance, { parts: { sfn } }: Inside): void {
  server.get('/machines', async () => {
    const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand());
    return Promise.all(
      stateMachines.map(async ({ stateMachineArn = '', name = '' }) => {
        const { definition = '{}' } = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
        return { arn: stateMachineArn, name, definition: parseJson(definition) };
      }),
    );
  });
  server.get('/executions', async (request) => {
    const { machine, status, limit } = Wanted.parse(request.query);
    const { executions = [] } = await sfn.send(
      new ListExecutionsCommand({ stateMachineArn: machine, statusFilter: status, maxResults: limit }),
    );
    return executions.map(summaryOf);
  });
  server.get('/execution', async (request) => describe(sfn, OneExecution.parse(request.query).arn));
}

/** One execution with its history, as JSON has it. */
export async function describe(sfn: SFNClient, executionArn: string) {
  const [execution, { events = [] }] = await Promise.all([
    sfn.send(new DescribeExecutionCommand({ executionArn })),
    sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: MOST_HISTORY })),
  ]);
  return {
    ...summaryOf(execution),
    machine: execution.stateMachineArn ?? '',
    input: jsonOf(execution.input),
    output: jsonOf(execution.output),
    error: execution.error ?? null,
    cause: execution.cause ?? null,
    history: events.map(({ id = 0, type = '', timestamp, previousEventId: _previous, ...details }) => ({
      id,
      type,
      at: timestamp?.getTime() ?? 0,
      state: details.stateEnteredEventDetails?.name ?? details.stateExitedEventDetails?.name ?? null,
      details: toJson(Object.values(details)[0] ?? {}),
    })),
  };
}

type Described = {
  readonly executionArn?: string | undefined;
  readonly name?: string | undefined;
  readonly status?: string | undefined;
  readonly startDate?: Date | undefined;
  readonly stopDate?: Date | undefined;
};

/** An execution in a list. */
export function summaryOf({ executionArn = '', name = '', status = '', startDate, stopDate }: Described) {
  return {
    arn: executionArn,
    name,
    status,
    startedAt: startDate?.getTime() ?? 0,
    stoppedAt: stopDate?.getTime() ?? null,
  };
}

function jsonOf(text: string | undefined): Json {
  return text === undefined ? null : parseJson(text);
}
