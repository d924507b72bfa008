import { setTimeout as pause } from 'node:timers/promises';
import { CreateStateMachineCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { totalMs } from './processes.ts';
import type { RunningCloud } from './running-cloud.ts';

export type Idling = { readonly waiting: number; readonly memoryMb: number; readonly cpuMsPerSecond: number };

const SECONDS = 10;
const AT_ONCE = 50;
/** Far beyond the end of the benchmark. */
const definition = JSON.stringify({ StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 86_400, End: true } } });

/** What the cloud holds and uses while it does nothing, without executions that wait and with so many. */
export async function idlingWith(cloud: RunningCloud, count: number): Promise<Idling[]> {
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'local' };
  const client = new SFNClient({ endpoint: cloud.stepFunctionsUrl, region: 'us-east-1', credentials });
  const none = await idling(cloud, 0);
  const roleArn = 'arn:aws:iam::000000000000:role/bench';
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({ name: 'bench-waiting', definition, roleArn }),
  );
  for (let started = 0; started < count; started += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - started) }, () =>
      client.send(new StartExecutionCommand({ stateMachineArn, input: '{"orderId":"bench"}' })),
    );
    await Promise.all(some);
  }
  client.destroy();
  return [none, await idling(cloud, count)];
}

async function idling(cloud: RunningCloud, waiting: number): Promise<Idling> {
  await cloud.quiet();
  const before = totalMs(cloud.node());
  await pause(SECONDS * 1000);
  const { memoryMb, ...usage } = cloud.node();
  return { waiting, memoryMb, cpuMsPerSecond: (totalMs({ ...usage, memoryMb }) - before) / SECONDS };
}
