import { createHmac, randomUUID } from 'node:crypto';
import { AwsError } from '../aws-json.ts';
import type { Outcome } from './memory.ts';

type Waiting = { readonly settle: (outcome: Outcome) => void; readonly heartbeat: () => void };

/** The tasks that wait for somebody to send their token back. */
export function createTaskTokens(isExecution: (arn: string) => boolean) {
  const waiting = new Map<string, Waiting>();

  const find = (token: string): Waiting => {
    const task = waiting.get(token);
    if (task) return task;
    const [arn = '', seal] = unpacked(token);
    if (seal !== sealOf(arn)) throw new AwsError('InvalidToken', "Invalid Token: 'Invalid token'");
    if (!isExecution(arn)) throw new AwsError('TaskDoesNotExist', 'Task does not exist.');
    throw new AwsError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
  };

  return {
    /** A token tells which execution it belongs to, and cannot be made up. */
    issue: (executionArn: string) =>
      Buffer.from([executionArn, sealOf(executionArn), randomUUID()].join('\n')).toString('base64'),
    /** The task waits from now on; returns what ends the waiting. */
    wait(token: string, task: Waiting): () => void {
      waiting.set(token, task);
      return () => waiting.delete(token);
    },
    send: (token: string, outcome: Outcome) => find(token).settle(outcome),
    heartbeat: (token: string) => find(token).heartbeat(),
  };
}
export type TaskTokens = ReturnType<typeof createTaskTokens>;

function unpacked(token: string): string[] {
  return Buffer.from(token, 'base64').toString().split('\n');
}

function sealOf(executionArn: string): string {
  return createHmac('sha256', 'task-token').update(executionArn).digest('base64url');
}
