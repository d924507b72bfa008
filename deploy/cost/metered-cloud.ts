import {
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import { seed } from '@pardos/demo/seed';
import { startCloud } from '@pardos/local/cloud';
import { startDynamoDb } from '@pardos/local/dynamodb/start-dynamodb';
import { startMeter } from './meter.ts';
import { billedMs, difference, type Work } from './work.ts';

/** A message is sent by the bus, received and deleted by Lambda: three requests when each comes alone. */
const requestsPerMessage = 3;
/** What Lambda itself writes of an invocation (start, end, report) beside the function's lines. */
const platformLogBytes = 600;

export type MeteredCloud = Awaited<ReturnType<typeof startMeteredCloud>>;

/** The whole system in memory with its demo data, and what it has done so far as AWS would count it. */
export async function startMeteredCloud() {
  const lines: string[] = [];
  const dynamodb = await startDynamoDb({ port: 0, dataDir: undefined, log: () => {} });
  const meter = await startMeter(dynamodb.endpoint);
  const cloud = await startCloud({ dynamodb: meter, log: (line) => lines.push(line) });
  const graphqlUrl = `${cloud.httpApi('gateway')}/graphql`;
  await seed({ apiUrl: graphqlUrl, env: { ...cloud.env }, exports: { ...cloud.exports }, log: () => {} });
  await cloud.idle();

  const now = async (): Promise<Work> => {
    const { parts, recorder, mailUrl } = cloud.inside;
    const functions = parts.lambda
      .list()
      .map((fn) => ({ ...fn, count: recorder.functions.recordOf(fn.name).invocations }));
    const invocations = functions.reduce((sum, { count }) => sum + count, 0);
    const doors = functions.filter(({ handler }) => handler.includes('/graphql.'));
    return {
      ...meter.units(),
      stateTransitions: await transitionsIn(parts.sfn),
      events: sumOfField(lines, '"message":"events published"', /"count":(\d+)/),
      queueRequests: lines.filter((line) => line.includes('"message":"event consumed"')).length * requestsPerMessage,
      apiRequests: doors.reduce((sum, { count }) => sum + count, 0),
      invocations,
      gbSeconds: functions.reduce((sum, fn) => sum + fn.count * gbSecondsOf(fn), 0),
      mails: JSON.parse(await (await fetch(new URL('/messages', mailUrl))).text()).length,
      logBytes: lines.reduce((sum, line) => sum + line.length, 0) + invocations * platformLogBytes,
    };
  };
  return {
    cloud,
    graphqlUrl,
    /** What is paid for because of something that is done. */
    async workOf(run: () => Promise<unknown>): Promise<Work> {
      await cloud.idle();
      const before = await now();
      await run();
      await cloud.idle();
      return difference(await now(), before);
    },
    async close() {
      await cloud.close();
      meter.close();
      await dynamodb.close();
    },
  };
}

type Declared = { readonly service: string; readonly name: string; readonly memoryMb: number };

function gbSecondsOf({ service, name, memoryMb }: Declared): number {
  const short = name.split('-').at(-1) ?? name;
  return (memoryMb / 1024) * (billedMs(service, short) / 1000);
}

function sumOfField(lines: readonly string[], message: string, field: RegExp): number {
  return lines
    .filter((line) => line.includes(message))
    .reduce((sum, line) => sum + Number(field.exec(line)?.[1] ?? 0), 0);
}

/** States that were entered, and the start of each execution. */
async function transitionsIn(sfn: SFNClient): Promise<number> {
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}));
  let count = 0;
  for (const { stateMachineArn } of stateMachines) {
    const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }));
    for (const { executionArn } of executions) {
      const { events = [] } = await sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
      count += 1 + events.filter(({ type }) => type?.endsWith('StateEntered')).length;
    }
  }
  return count;
}
